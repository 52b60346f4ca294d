import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { viewsApi } from '#client/views/api.ts'
import { keepSoon } from '#client/views/keepSoon.ts'
import type { ListLayout } from '#shared/queue/layout.ts'
import { columnsBeyond, differenceOf, isArranged, layoutOf, usualLayout } from '#shared/queue/usualLayout.ts'
import { addressOf, stateOf } from './readView.ts'
import { useReads } from './useReads.ts'

/** How the list is shown: as its address says, else as the worker last wanted it, else as usual. */
export function useListLayout() {
  const [params] = useSearchParams()
  const reads = useReads()
  const navigate = useNavigate()
  const { data, isLoading } = useQuery(viewsApi.layouts({}))
  const shown = useMemo(() => {
    const state = stateOf(params)
    const usual = usualLayout(state.view.list, reads)
    const silent = Object.keys(state.layout).length === 0
    const kept = data?.layouts.find(({ list }) => list === state.view.list)?.layout
    const said = silent && kept ? differenceOf(kept, usual) : state.layout
    return { usual, said, silent, layout: layoutOf(said, usual, reads), arranged: isArranged(said) }
  }, [params, reads, data])

  /** The same list, shown so; beside an open request it stays open. */
  const show = (said: typeof shown.said) => {
    const { view, saved } = stateOf(params)
    const open = params.get('open')
    const address = addressOf(view, { layout: said, saved })
    const besides = open === null ? '' : `${address.includes('?') ? '&' : '?'}open=${open}`
    navigate(`${address}${besides}`, { replace: true, preventScrollReset: true })
  }

  return {
    ...shown,
    isLoading,
    /** The columns of a colleague's link that this worker cannot have. */
    beyond: columnsBeyond(shown.said, reads),
    show,
    /** Shows the list so, and keeps it for the next time. */
    change: (layout: ListLayout) => {
      const difference = differenceOf(layout, shown.usual)
      const isUsual = Object.keys(difference).length === 0
      // An address that says nothing would show what was kept before.
      show(isUsual ? { density: layout.density } : difference)
      keepSoon(stateOf(params).view.list, isUsual ? null : layout)
    },
  }
}

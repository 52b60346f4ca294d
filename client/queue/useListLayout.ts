import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { viewsApi } from '#client/views/api.ts'
import { keepSoon } from '#client/views/keepSoon.ts'
import type { ListLayout, SaidLayout } from '#shared/queue/layout.ts'
import { columnsBeyond, differenceOf, isArranged, layoutOf, usualLayout } from '#shared/queue/usualLayout.ts'
import { addressOf, stateOf } from './readView.ts'
import { useReads } from './useReads.ts'

/** How the list is shown: as its address says, else as the worker last wanted it, else as usual. */
export function useListLayout() {
  const [params] = useSearchParams()
  const reads = useReads()
  const navigate = useNavigate()
  const { data, isLoading } = useQuery(viewsApi.layouts({}))
  const shownAt = (address: URLSearchParams) => {
    const state = stateOf(address)
    const usual = usualLayout(state.view.list, reads)
    const silent = Object.keys(state.layout).length === 0
    const kept = data?.layouts.find(({ list }) => list === state.view.list)?.layout
    const said = silent && kept ? differenceOf(kept, usual) : state.layout
    return { usual, said, silent, layout: layoutOf(said, usual, reads), arranged: isArranged(said) }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is made of these
  const shown = useMemo(() => shownAt(params), [params, reads, data])

  /** The same list, shown so; beside an open request it stays open. */
  const show = (said: SaidLayout) => {
    const now = addressNow()
    const { view, saved } = stateOf(now)
    const open = now.get('open')
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
    /** Shows the list otherwise, and keeps it for the next time; gives how it is shown from then on. */
    change: (arrange: Arrange): ListLayout => {
      const now = shownAt(addressNow())
      const layout = { ...now.layout, ...arrange(now.layout) }
      const difference = differenceOf(layout, now.usual)
      const isUsual = Object.keys(difference).length === 0
      // An address that says nothing would show what was kept before.
      show(isUsual ? { density: layout.density } : difference)
      keepSoon(stateOf(addressNow()).view.list, isUsual ? null : layout)
      return layout
    },
  }
}

/** What becomes of a layout. */
export type Arrange = (layout: ListLayout) => Partial<ListLayout>

/** Who presses twice in a row does it over what the first press made, also before the page has drawn it. */
const addressNow = () => new URLSearchParams(window.location.search)

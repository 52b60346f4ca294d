import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { isArranged, layoutOf, usualLayout } from '#shared/queue/usualLayout.ts'
import { stateOf } from './readView.ts'

/** How the list is shown, as its address says it. */
export function useListLayout() {
  const [params] = useSearchParams()
  const reads = may(useWorker(), 'requests.read')
  return useMemo(() => {
    const { view, layout: said } = stateOf(params)
    const usual = usualLayout(view.list, reads)
    return { layout: layoutOf(said, usual, reads), usual, arranged: isArranged(said) }
  }, [params, reads])
}

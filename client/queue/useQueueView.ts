import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useWorker } from '#client/session/useWorker.ts'
import { filtersBeyond } from '#shared/queue/viewing.ts'
import { addressOf, stateOf, type ViewChange } from './readView.ts'

/** What is looked at, which stands in the address and nowhere else, so that it can be sent to a colleague. */
export function useQueueView() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const worker = useWorker()
  const state = useMemo(() => {
    const said = stateOf(params)
    const beyond = filtersBeyond(said.view, worker)
    const without = Object.fromEntries(beyond.map((filter) => [filter, undefined]))
    return { ...said, view: { ...said.view, ...without }, beyond }
  }, [params, worker])
  return {
    view: state.view,
    /** The filters of a colleague's link that this worker may not use: the list is without them. */
    beyond: state.beyond,
    /** Looks at something else, from its first page unless a page is named. */
    change: (wanted: ViewChange) => navigate(addressOf({ ...state.view, page: 1, ...wanted }, state)),
  }
}

import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { addressOf, stateOf, type ViewChange } from './readView.ts'

/** What is looked at, which stands in the address and nowhere else, so that it can be sent to a colleague. */
export function useQueueView() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const { view, layout } = useMemo(() => stateOf(params), [params])
  return {
    view,
    /** Looks at something else, from its first page unless a page is named. */
    change: (wanted: ViewChange) => navigate(addressOf({ ...view, page: 1, ...wanted }, layout)),
  }
}

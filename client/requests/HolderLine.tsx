import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { ShownRequest } from './api.ts'

type HolderLineProps = Pick<ShownRequest, 'request' | 'holderName'>

/** Who has the request and since when. */
export function HolderLine({ request, holderName }: HolderLineProps) {
  const messages = useMessages()
  const { requests } = messages
  const today = useToday()
  const worker = useWorker()
  const { holderId, heldSince } = request
  if (holderId === null) return <span>{requests.heldByNobody}</span>
  const since = heldSince === null ? '' : messages.fromToday(dayOf(heldSince), today)
  return (
    <span title={heldSince === null ? undefined : messages.moment(heldSince)}>
      {holderId === worker.id ? requests.heldByYou(since) : requests.holder(holderName ?? '', since)}
    </span>
  )
}

import { listPoints } from '#server/agenda/storage.ts'
import { listDecisions, type StoredDecision } from '#server/committee/storage.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Matter } from '#shared/meetings/agenda.ts'
import type { StoredMeeting } from './storage.ts'

type Point = { readonly matter: Matter; readonly request: StoredRequest }

/** What the meeting answered on this point of its agenda, given what stands decided on the request; null while nothing. */
export function answerTo({ matter, request }: Point, meeting: StoredMeeting, standing: readonly StoredDecision[]) {
  if (matter === 'decision')
    return standing.some(({ meetingId }) => meetingId === meeting.id) ? ('decided' as const) : null
  const { ratified } = request.facts
  if (matter !== 'ratification' || ratified?.on !== meeting.heldOn) return null
  return ratified.how === 'notRatified' ? ('notRatified' as const) : ('ratified' as const)
}

/** Whether the meeting answered this point. */
export const isAnswered = async (db: Database, meeting: StoredMeeting, point: Point) =>
  answerTo(point, meeting, await listDecisions(db, point.request.id)) !== null

/** Whether it answered anything: then it was held, on its day. */
export async function hasAnswered(db: Database, meeting: StoredMeeting): Promise<boolean> {
  for (const point of await listPoints(db, meeting.id)) if (await isAnswered(db, meeting, point)) return true
  return false
}

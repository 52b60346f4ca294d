import { deletePoint, insertPoint, listPointsOfRequest } from '#server/agenda/storage.ts'
import { listUnratified } from '#server/committee/storage.ts'
import { getAidRequest, saveAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import type { News } from '#shared/live/news.ts'
import { ratifyingMeeting } from '#shared/meetings/calendar.ts'
import { listComing } from './storage.ts'

type Putting = { readonly by: string; readonly at: Instant }
type Unratified = { readonly requestId: string; readonly since: Day }

/**
 * Puts every urgent decision that waits for its ratification on the agenda of the very next meeting (OL art. 28 §1),
 * wherever the meetings have moved; the day that is planned for it follows.
 */
export async function settleRatifications(tx: Database, putting: Putting): Promise<readonly News[]> {
  const news: News[] = []
  for (const unratified of await listUnratified(tx)) {
    const moved = await settle(tx, unratified, putting)
    if (moved) news.push({ type: 'request', id: moved.id, version: moved.version })
  }
  return news
}

async function settle(tx: Database, { requestId, since }: Unratified, { by, at }: Putting) {
  const meeting = ratifyingMeeting(await listComing(tx), since)
  const standing = await listPointsOfRequest(tx, requestId)
  const waiting = standing.filter(({ matter, closedAt }) => matter === 'ratification' && closedAt === null)
  for (const { meetingId, matter } of waiting)
    if (meetingId !== meeting?.id) await deletePoint(tx, { meetingId, requestId, matter })
  if (meeting && !waiting.some(({ meetingId }) => meetingId === meeting.id))
    await insertPoint(tx, { meetingId: meeting.id, requestId, matter: 'ratification', putBy: by, putAt: at })

  const request = await getAidRequest(tx, requestId)
  const { ratificationPlanned, ...others } = request.facts
  if (ratificationPlanned?.on === meeting?.heldOn) return null
  const facts = meeting ? { ...others, ratificationPlanned: { on: meeting.heldOn } } : others
  return saveAidRequest(tx, request, { facts })
}

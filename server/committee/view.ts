import { listPointsOfRequest } from '#server/agenda/storage.ts'
import { listComing } from '#server/meetings/storage.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { findReport, listDecisions, listProposals } from './storage.ts'

/** What there is about the decision on a request; refuses where there is no such request. */
export async function viewDecision({ store, clock }: Office, requestId: string) {
  const db = store.read
  const { id } = await getAidRequest(db, requestId)
  const [report, proposals, decisions, points, meetings] = await Promise.all([
    findReport(db, id),
    listProposals(db, id),
    listDecisions(db, id),
    listPointsOfRequest(db, id),
    listComing(db),
  ])
  const today = dayOf(clock.now())
  return { report, proposals, decisions, points, coming: meetings.filter(({ heldOn }) => heldOn >= today) }
}

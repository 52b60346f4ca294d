import { listPoints, listRipe, listToDecideBefore } from '#server/agenda/storage.ts'
import { listDecisions, listProposals } from '#server/committee/storage.ts'
import type { Office } from '#server/office.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { addDays, dayOf } from '#shared/calendar/days.ts'
import type { Matter } from '#shared/meetings/agenda.ts'
import { rhythmOf } from './acts.ts'
import { answerTo } from './answers.ts'
import { getMeeting, listComing, listPast, type StoredMeeting } from './storage.ts'

/** At most so many on a page: a centre that has more must do something else than read on. */
const most = 100
/** Where no second meeting is planned, what falls due later than this does not press yet. */
const horizonInDays = 35

/** The meetings to come and past, and the requests that the next one, or none, can still decide in time. */
export async function viewMeetings({ store, clock }: Office) {
  const db = store.read
  const today = dayOf(clock.now())
  const [coming, past, rhythm] = await Promise.all([listComing(db), listPast(db, most), rhythmOf(db)])
  const open = coming.filter(({ heldOn, agendaClosesOn }) => today <= heldOn && today <= agendaClosesOn)
  const before = open[1]?.heldOn ?? addDays(today, horizonInDays)
  const pressing = await listToDecideBefore(db, before, most)
  return { coming, past, pressing, ...rhythm }
}

/** A meeting with its agenda: what is proposed on each request, and what has been answered. */
export async function viewMeeting({ store }: Office, meetingId: string) {
  const db = store.read
  const meeting = await getMeeting(db, meetingId)
  const [rows, ripe] = await Promise.all([listPoints(db, meetingId), listRipe(db, most)])
  const points = await Promise.all(rows.map((row) => pointOf(db, meeting, row)))
  return { meeting: { ...meeting, points: points.length }, points, ripe }
}

type Row = { readonly matter: Matter; readonly request: StoredRequest; readonly holderName: string | null }

async function pointOf(db: Database, meeting: StoredMeeting, row: Row) {
  const { matter, request } = row
  const [proposals, standing] = await Promise.all([listProposals(db, request.id), listDecisions(db, request.id)])
  const decisions = standing.filter(({ meetingId, body }) =>
    matter === 'ratification' ? body === 'president' : meetingId === meeting.id,
  )
  const settled = standing.filter(({ meetingId }) => meetingId !== meeting.id).map(({ aidType }) => aidType)
  return { ...row, proposals, decisions, settled, answer: answerTo(row, meeting, standing) }
}

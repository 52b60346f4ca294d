import { deletePoint, insertPoint, listPointsOfRequest } from '#server/agenda/storage.ts'
import { listComing } from '#server/meetings/storage.ts'
import type { Change } from '#server/requests/changing.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { urgencyToTell } from '#shared/clocks/urgencyToTell.ts'
import { refusalToDecide } from '#shared/committee/deciding.ts'
import { grantedOf, outcomeOf, unansweredOf } from '#shared/committee/outcome.ts'
import { ratifyingMeeting } from '#shared/meetings/calendar.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse, refusedField } from '#shared/refusals.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import { insertDecisions, listDecisions } from './storage.ts'

type Deciding = {
  readonly request: StoredRequest
  readonly taken: Extract<TakenStep, { readonly step: 'decide' }>
  readonly worker: Worker
  readonly at: Instant
}

/**
 * Keeps what was decided on each aid, and gives what changes of the request: its outcome once every aid asked is
 * decided; until then, after an urgent decision on a part, it stays in its stage and the term to decide runs on.
 */
export async function keepDecisions(tx: Database, { request, taken, worker, at }: Deciding): Promise<Change> {
  const { body, decidedOn, reason } = taken
  const before = await listDecisions(tx, request.id)
  const meetingId = await meetingThatDecided(tx, request.id, taken)
  const about = { requestId: request.id, body, decidedOn, meetingId, ratifiedOn: null, rejectedOn: null }
  const made = taken.decisions.map((one) => ({
    ...one,
    ...about,
    id: newId(),
    enteredBy: worker.id,
    enteredAt: at,
  }))
  const standing = [...before, ...made]
  const decided = standing.map(({ aidType }) => aidType)
  refuse(refusalToDecide({ stage: request.stage, body, asked: request.aidTypes, decided }, worker))
  await insertDecisions(tx, made)

  const facts = body === 'president' ? await toRatify(tx, { request, taken, worker, at }) : request.facts
  const grantedAidTypes = grantedOf(standing)
  const kinds = Object.fromEntries(made.map(({ aidType, kind }) => [aidType, kind]))
  if (unansweredOf(request.aidTypes, decided).length > 0)
    return {
      act: 'decided',
      changes: { facts, grantedAidTypes, stage: request.stage },
      details: { ...kinds, body, decidedOn },
      reason,
    }
  await leaveAgendas(tx, request.id, taken)
  const { outcome, ground } = outcomeOf(standing)
  return {
    act: 'decided',
    changes: { outcome, ground, decidedOn, facts, grantedAidTypes },
    details: { ...kinds, outcome, ...(ground && { ground }), body, decidedOn },
    reason,
  }
}

type Taken = Deciding['taken']

/**
 * The meeting of that day on whose agenda the request stood; null where there was none. Refuses a meeting that is named
 * and does not have it on its agenda, or has another day.
 */
async function meetingThatDecided(tx: Database, requestId: string, taken: Taken): Promise<string | null> {
  const points = await listPointsOfRequest(tx, requestId)
  const asked = points.filter(({ matter }) => matter === 'decision')
  const isThatDay = (one: (typeof points)[number]) => one.body === taken.body && one.heldOn === taken.decidedOn
  if (taken.meetingId === null) return asked.find(isThatDay)?.meetingId ?? null
  const named = asked.find(({ meetingId }) => meetingId === taken.meetingId)
  if (!named) throw new Refused('not-on-agenda')
  if (isThatDay(named)) return named.meetingId
  const reason = 'a meeting decides on its own day'
  throw refusedField('decidedOn', reason)
}

/** The facts of an urgent decision, which is put on the agenda of the next meeting (OL art. 28 §1). */
async function toRatify(tx: Database, { request, taken, worker, at }: Deciding): Promise<Facts> {
  const { ratified: _, ratificationPlanned: __, urgentNotified: ___, ...others } = request.facts
  const untold = urgencyToTell(request)
  const toNotify = untold === null || untold.told !== null ? taken.decidedOn : untold.since
  const since = request.facts.ratified ? taken.decidedOn : (request.facts.decidedUrgently?.on ?? taken.decidedOn)
  const meeting = ratifyingMeeting(await listComing(tx), since)
  const facts = { ...others, decidedUrgently: { on: since }, urgentToNotify: { on: toNotify } }
  if (!meeting) return facts
  await insertPoint(tx, {
    meetingId: meeting.id,
    requestId: request.id,
    matter: 'ratification',
    putBy: worker.id,
    putAt: at,
  })
  return { ...facts, ratificationPlanned: { on: meeting.heldOn } }
}

/** What is decided is asked of no later meeting. */
async function leaveAgendas(tx: Database, requestId: string, { decidedOn }: Taken): Promise<void> {
  for (const { meetingId, matter, heldOn, closedAt } of await listPointsOfRequest(tx, requestId))
    if (matter === 'decision' && closedAt === null && heldOn > decidedOn)
      await deletePoint(tx, { meetingId, requestId, matter })
}

import { listPointsOfRequest } from '#server/agenda/storage.ts'
import { answerUnratified, listDecisions } from '#server/committee/storage.ts'
import type { Office } from '#server/office.ts'
import { type Change, changeRequest, type Seen } from '#server/requests/changing.ts'
import { takeStep } from '#server/requests/stepActs.ts'
import type { StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { AidDecision } from '#shared/committee/aidDecision.ts'
import { grantedOf, outcomeOf, unansweredOf } from '#shared/committee/outcome.ts'
import { refusalToEnter } from '#shared/meetings/agenda.ts'
import type { Result } from '#shared/meetings/contract.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { getMeeting, type StoredMeeting } from './storage.ts'

type Ratification = Seen & { readonly ratified: boolean; readonly reason: string }
type Entered = {
  readonly meetingId: string
  readonly decided: readonly (Seen & { readonly decisions: AidDecision[] })[]
  readonly ratifications: readonly Ratification[]
}

/** Enters what the meeting decided, request by request: one that changed meanwhile is refused, the others are kept. */
export async function enterDecisions(office: Office, worker: Worker, { meetingId, ...entered }: Entered) {
  const meeting = await getMeeting(office.store.read, meetingId)
  refuse(refusalToEnter(meeting, dayOf(office.clock.now())))
  const { body, heldOn } = meeting
  const results: Result[] = []
  /** A request that was just decided is known here in the version that this gave it. */
  const reached = new Map<string, Pick<Seen, 'version'>>()
  for (const { decisions, ...seen } of entered.decided) {
    const { requestId } = seen
    const taken = { step: 'decide' as const, body, decidedOn: heldOn, meetingId, decisions, reason: '' }
    const refusal = await refusalOf(async () => {
      reached.set(requestId, await takeStep(office, worker, { ...seen, taken }))
    })
    results.push({ requestId, matter: 'decision', refusal })
  }
  for (const answer of entered.ratifications) {
    const { version } = reached.get(answer.requestId) ?? answer
    const refusal = await refusalOf(() => answerRatification(office, worker, { ...answer, version, meeting }))
    results.push({ requestId: answer.requestId, matter: 'ratification', refusal })
  }
  return { results }
}

async function refusalOf(work: () => Promise<unknown>) {
  try {
    await work()
    return null
  } catch (no) {
    if (no instanceof Refused) return no.refusal
    throw no
  }
}

/** The meeting ratifies what the president decided alone, or does not: then a new decision is needed. */
const answerRatification = (
  office: Office,
  worker: Worker,
  { meeting, ratified, reason, ...seen }: Ratification & { readonly meeting: StoredMeeting },
) =>
  changeRequest(office, worker, seen, {
    refusal: async ({ id, facts }, tx) =>
      facts.ratified || !(await awaitsRatification(tx, id, meeting)) ? 'not-on-agenda' : null,
    change: async (request, tx) => {
      const on = meeting.heldOn
      await answerUnratified(tx, request.id, ratified ? { ratifiedOn: on } : { rejectedOn: on })
      if (ratified)
        return {
          act: 'ratified',
          changes: { facts: { ...request.facts, ratified: { on, how: 'ratified' } } },
          details: { meeting: meeting.id },
          reason,
        }
      return undone(tx, request, { meeting, reason })
    },
  })

type Undoing = { readonly meeting: StoredMeeting; readonly reason: string }

/** What the meeting did not ratify no longer decides anything: the aid is to be decided anew, and the term runs on. */
async function undone(tx: Database, request: StoredRequest, { meeting, reason }: Undoing): Promise<Change> {
  const { appealStarts: _, notified: __, ...others } = request.facts
  const standing = await listDecisions(tx, request.id)
  const answered = standing.map(({ aidType }) => aidType)
  const open = request.decidedOn === null || unansweredOf(request.aidTypes, answered).length === 0
  const facts = { ...request.facts, ratified: { on: meeting.heldOn, how: 'notRatified' } }
  const grantedAidTypes = grantedOf(standing)
  return {
    act: 'notRatified',
    changes: open
      ? { facts, grantedAidTypes, ...(request.decidedOn !== null && outcomeOf(standing)) }
      : { ...undecided, grantedAidTypes, facts: { ...others, ratified: facts.ratified } },
    details: { meeting: meeting.id },
    reason,
  }
}

const undecided = {
  stage: 'proposal',
  outcome: null,
  ground: null,
  decidedOn: null,
  notifiedOn: null,
  closedIn: null,
  closedOn: null,
} as const

async function awaitsRatification(db: Database, requestId: string, { id }: StoredMeeting): Promise<boolean> {
  const points = await listPointsOfRequest(db, requestId)
  return points.some(({ meetingId, matter }) => meetingId === id && matter === 'ratification')
}

import type { Day } from '#shared/calendar/days.ts'
import { withoutFacts } from '#shared/clocks/withoutFacts.ts'
import { appealStart } from '#shared/decisions/appealStart.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import type { Ground, Outcome } from '#shared/requests/outcomes.ts'
import type { Change } from './changing.ts'
import type { StoredRequest } from './storage.ts'

const acts = {
  startInquiry: 'inquiryStarted',
  propose: 'proposed',
  sendBack: 'sentBack',
  notify: 'notified',
  close: 'closed',
  closeEarly: 'closedEarly',
  reopen: 'reopened',
} as const satisfies Record<Exclude<TakenStep['step'], 'decide'>, Act>

/** Every step but the decision, which is kept aid by aid (server/committee/deciding.ts). */
export type PlainStep = Exclude<TakenStep, { readonly step: 'decide' }>

export type Circumstances = {
  readonly today: Day
  /** Whether the letter that tells the decision is kept, with every mention. */
  readonly letterKept: boolean
}

/** What the step changes besides the stage, and what the journal says of it. */
export function effectOf(taken: PlainStep, request: StoredRequest, circumstances: Circumstances): Change {
  const reason = 'reason' in taken ? taken.reason : ''
  return { act: acts[taken.step], reason, ...changesOf(taken, request, circumstances) }
}

type Effect = Omit<Change, 'act' | 'reason'>

function changesOf(taken: PlainStep, request: StoredRequest, { today, letterKept }: Circumstances): Effect {
  switch (taken.step) {
    case 'startInquiry':
    case 'propose':
    case 'sendBack':
      return { changes: {} }
    case 'notify':
      return notification(taken, request, letterKept)
    case 'close':
      return { changes: { closedIn: request.stage, closedOn: today } }
    case 'closeEarly': {
      const { outcome, ground } = taken
      return {
        changes: { outcome, ground, closedIn: request.stage, closedOn: today },
        details: ending(outcome, ground),
      }
    }
    case 'reopen':
      return {
        changes: { closedIn: null, closedOn: null, ...(endedEarly(request) && withoutEnding(request)) },
        tells: [{ workerId: request.holderId, kind: 'assignedToYou' }],
      }
  }
}

type Notify = Extract<TakenStep, { readonly step: 'notify' }>

/** The term of appeal starts with it, or does not; the number of the registered item stays beside the day. */
function notification({ notifiedOn, how, proof }: Notify, { facts }: StoredRequest, letterKept: boolean): Effect {
  const startsOn = appealStart({ how, on: notifiedOn, letterKept })
  const { appealStarts: _, ...others } = facts
  const notified = { on: notifiedOn, how, ...(proof && { proof }) }
  return {
    changes: { notifiedOn, facts: { ...others, notified, ...(startsOn && { appealStarts: { on: startsOn } }) } },
    details: { notifiedOn, how },
  }
}

/** A request that was decided is closed in its follow-up, and keeps its decision when it is reopened. */
const endedEarly = (request: StoredRequest) => request.decidedOn === null

/** One that was passed on and comes back is ours to decide again: its terms run on. */
const withoutEnding = ({ outcome, facts }: StoredRequest) => ({
  outcome: null,
  ground: null,
  ...(outcome === 'transferred' && {
    facts: withoutFacts(facts, 'foundNotCompetent', 'incompetenceRatified', 'transferred'),
  }),
})

const ending = (outcome: Outcome, ground: Ground | null) => ({ outcome, ...(ground && { ground }) })

import type { Day } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import type { Ground, Outcome } from '#shared/requests/outcomes.ts'
import type { Change } from './changing.ts'
import type { StoredRequest } from './storage.ts'

const acts = {
  startInquiry: 'inquiryStarted',
  propose: 'proposed',
  sendBack: 'sentBack',
  decide: 'decided',
  notify: 'notified',
  close: 'closed',
  closeEarly: 'closedEarly',
  reopen: 'reopened',
} as const satisfies Record<TakenStep['step'], Act>

/** What the step changes besides the stage, and what the journal says of it. */
export function effectOf(taken: TakenStep, request: StoredRequest, today: Day): Change {
  const reason = 'reason' in taken ? taken.reason : ''
  return { act: acts[taken.step], reason, ...changesOf(taken, request, today) }
}

function changesOf(taken: TakenStep, request: StoredRequest, today: Day): Omit<Change, 'act' | 'reason'> {
  switch (taken.step) {
    case 'startInquiry':
    case 'propose':
    case 'sendBack':
      return { changes: {} }
    case 'decide': {
      const { outcome, ground, decidedOn } = taken
      return { changes: { outcome, ground, decidedOn }, details: { ...ending(outcome, ground), decidedOn } }
    }
    case 'notify':
      return { changes: { notifiedOn: taken.notifiedOn }, details: { notifiedOn: taken.notifiedOn } }
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
        changes: { closedIn: null, closedOn: null, ...(endedEarly(request) && { outcome: null, ground: null }) },
        tells: [{ workerId: request.holderId, kind: 'assignedToYou' }],
      }
  }
}

/** A request that was decided is closed in its follow-up, and keeps its decision when it is reopened. */
const endedEarly = (request: StoredRequest) => request.decidedOn === null

const ending = (outcome: Outcome, ground: Ground | null) => ({ outcome, ...(ground && { ground }) })

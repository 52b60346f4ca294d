import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'
import type { Ground, Outcome } from '#shared/requests/outcomes.ts'
import type { Stage } from '#shared/requests/stages.ts'
import type { ClockName } from './clockNames.ts'
import type { FactName, Facts } from './facts.ts'
import type { TermName } from './terms.ts'

/** All that the clocks need to know of a request. */
export type Course = {
  readonly submittedAt: Instant
  readonly receivedOn: Day
  readonly stage: Stage
  readonly competence: string | null
  readonly aidTypes: readonly AidType[]
  readonly grantedAidTypes: readonly AidType[]
  readonly outcome: Outcome | null
  readonly ground: Ground | null
  readonly decidedOn: Day | null
  readonly notifiedOn: Day | null
  readonly closedOn: Day | null
  readonly facts: Facts
}

/** Whose duty, or right, ends with the clock. */
export type Whose = 'office' | 'applicant' | 'minister'

/** What made a clock run: receipt, the decision, or a fact. */
export type StartedBy =
  | Extract<
      FactName,
      | 'transmittedToUs'
      | 'filedEarlier'
      | 'refusedBySecond'
      | 'referred'
      | 'foundNotCompetent'
      | 'decidedUrgently'
      | 'urgentToNotify'
      | 'appealStarts'
      | 'interviewAsked'
      | 'reviewed'
      | 'visited'
      | 'heatingDelivered'
      | 'informationAsked'
    >
  | 'received'
  | 'decided'

/** What ended a clock: a fact, a step of the procedure, or an end of the request that the law knows. */
export type StoppedBy =
  | Extract<
      FactName,
      | 'acknowledged'
      | 'transferred'
      | 'referred'
      | 'ruled'
      | 'incompetenceRatified'
      | 'ratified'
      | 'appealed'
      | 'urgentNotified'
      | 'paid'
      | 'piisSigned'
      | 'interviewed'
      | 'informationGiven'
      | 'withdrawn'
    >
  | 'submitted'
  | 'decided'
  | 'notified'
  | 'closed'

export type Clock = {
  readonly clock: ClockName
  readonly whose: Whose
  /** The term that gives the last day. */
  readonly term: TermName
  readonly article: string
  readonly startedOn: Day
  readonly startedBy: StartedBy
  /** The last day; null while it cannot be known. */
  readonly dueOn: Day | null
  readonly stoppedOn: Day | null
  readonly stoppedBy: StoppedBy | null
}

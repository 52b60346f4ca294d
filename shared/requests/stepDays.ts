import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { TakenStep } from './contract.ts'

type Dated = { readonly submittedAt: Instant; readonly decidedOn: Day | null }

/**
 * The day that the step names when it cannot be the true one, or null: nothing is decided before it is sent, notified
 * before it is decided, or done after today. What is sent on a Saturday is received on Monday, yet urgent aid may be
 * granted at once (OL art. 28 §1).
 */
export function wrongDayOf(taken: TakenStep, { submittedAt, decidedOn }: Dated, today: Day) {
  if (taken.step === 'decide') return lies(taken.decidedOn, dayOf(submittedAt), today) ? null : 'decidedOn'
  if (taken.step === 'notify')
    return lies(taken.notifiedOn, decidedOn ?? dayOf(submittedAt), today) ? null : 'notifiedOn'
  return null
}

const lies = (day: Day, first: Day, last: Day) => first <= day && day <= last

import type { Day } from '#shared/calendar/days.ts'
import type { TakenStep } from './contract.ts'

type Dated = { readonly receivedOn: Day; readonly decidedOn: Day | null }

/** The day that the step names when it cannot be the true one, or null: nothing is decided before it is received, notified before it is decided, or done after today. */
export function wrongDayOf(taken: TakenStep, { receivedOn, decidedOn }: Dated, today: Day) {
  if (taken.step === 'decide') return lies(taken.decidedOn, receivedOn, today) ? null : 'decidedOn'
  if (taken.step === 'notify') return lies(taken.notifiedOn, decidedOn ?? receivedOn, today) ? null : 'notifiedOn'
  return null
}

const lies = (day: Day, first: Day, last: Day) => first <= day && day <= last

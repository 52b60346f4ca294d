import type { Day } from '#shared/calendar/days.ts'
import type { Stage } from '#shared/requests/stages.ts'
import { lastDay, terms } from './terms.ts'

type Running = { readonly stage: Stage; readonly decideBy: Day; readonly decidedOn: Day | null }

/** What is kept where no term runs: a day after all others. */
export const noTermRuns = '9999-12-31'

/**
 * The last day of the term that runs at this stage: until it is decided the one for the decision, afterwards the eight
 * days to notify it. Null once it is notified or closed: nothing that is known here can be late any more.
 */
export function nextDue({ stage, decideBy, decidedOn }: Running): Day | null {
  if (stage === 'followUp' || stage === 'closed') return null
  if (stage !== 'decided') return decideBy
  return decidedOn && lastDay(decidedOn, terms.notify)
}

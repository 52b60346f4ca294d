import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import { lastDay, terms } from './terms.ts'

/** The day by which a decision is due, and the article that says so. */
export type DecisionDue = { readonly day: Day; readonly term: 'decideIntegration' | 'decideAid' }

/**
 * The last day for the decision on a request received on this day. Where integration income and other aid are both
 * asked, and where nobody knows yet what is asked, the nearer of the two terms holds.
 */
export function decisionDue(receivedOn: Day, asked: readonly AidType[]): DecisionDue {
  const laws = asked.length === 0 ? lawsOf('UNK') : asked.flatMap(lawsOf)

  const due: DecisionDue[] = []
  if (laws.includes('integration'))
    due.push({ day: lastDay(receivedOn, terms.decideIntegration), term: 'decideIntegration' })
  if (laws.includes('aid')) due.push({ day: lastDay(receivedOn, terms.decideAid), term: 'decideAid' })
  return due.reduce((nearest, other) => (other.day < nearest.day ? other : nearest))
}

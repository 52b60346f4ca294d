import { type AidType, integrationAid } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import { lastDay, terms } from './terms.ts'

/** The day by which a decision is due, and the article that says so. */
export type DecisionDue = { readonly day: Day; readonly term: 'decideIntegration' | 'decideAid' }

/**
 * The last day for the decision on a request received on this day. Where integration income and other aid are both
 * asked, and where nobody knows yet what is asked, the nearer of the two terms holds.
 */
export function decisionDue(receivedOn: Day, asked: readonly AidType[]): DecisionDue {
  const known = asked.filter((type) => type !== 'UNK')
  const integration = known.length === 0 || known.some((type) => integrationAid.includes(type))
  const aid = known.length === 0 || known.some((type) => !integrationAid.includes(type))

  const due: DecisionDue[] = []
  if (integration) due.push({ day: lastDay(receivedOn, terms.decideIntegration), term: 'decideIntegration' })
  if (aid) due.push({ day: lastDay(receivedOn, terms.decideAid), term: 'decideAid' })
  return due.reduce((nearest, other) => (other.day < nearest.day ? other : nearest))
}

import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from './facts.ts'
import { lastDay, type Terms } from './terms.ts'

/** The day by which a decision is due, and the term that says so. */
export type DecisionDue = { readonly day: Day; readonly term: 'decideIntegration' | 'decideAid' }

type Asked = { readonly receivedOn: Day; readonly aidTypes: readonly AidType[]; readonly facts: Facts }

/**
 * The last day for the decision. The term runs from receipt; where another centre passed the request on, from the day
 * it did (DIS 21 §1). Where integration income and other aid are both asked, and where nobody knows yet what is asked,
 * the nearer of the two terms holds.
 */
export function decisionDue({ receivedOn, aidTypes, facts }: Asked, terms: Terms): DecisionDue {
  const from = facts.transmittedToUs?.on ?? receivedOn
  const laws = aidTypes.length === 0 ? lawsOf('UNK') : aidTypes.flatMap(lawsOf)

  const due: DecisionDue[] = []
  if (laws.includes('integration')) due.push({ day: lastDay(from, terms.decideIntegration), term: 'decideIntegration' })
  if (laws.includes('aid')) due.push({ day: lastDay(from, terms.decideAid), term: 'decideAid' })
  return due.reduce((nearest, other) => (other.day < nearest.day ? other : nearest))
}

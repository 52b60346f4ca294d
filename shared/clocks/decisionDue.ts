import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Facts } from './facts.ts'
import { lastDay, type Terms } from './terms.ts'

type DecisionTerm = 'decideIntegration' | 'decideAid'

/** The day by which a decision is due, the term that says so, and the day from which it runs. */
export type DecisionDue = { readonly startedOn: Day; readonly day: Day; readonly term: DecisionTerm }

type Asked = { readonly receivedOn: Day; readonly aidTypes: readonly AidType[]; readonly facts: Facts }

/** From which day the term to decide runs, and by what. */
export function startOfDecision({ receivedOn, facts: { transmittedToUs, filedEarlier } }: Omit<Asked, 'aidTypes'>) {
  const startedOn = transmittedToUs?.on ?? receivedOn
  if (filedEarlier && filedEarlier.on < startedOn)
    return { startedOn: filedEarlier.on, startedBy: 'filedEarlier' } as const
  return { startedOn, startedBy: transmittedToUs ? 'transmittedToUs' : 'received' } as const
}

/**
 * The last day for the decision. The term runs from receipt; where another centre passed the request on, from the day
 * it did (DIS 21 §1); where the same person had already asked for the same, and was still waiting, from the earlier
 * receipt (OL 71; DIS 21 §1): who asks once more does not wait anew. Where integration income and other aid are both asked, and where nobody knows yet what is asked,
 * the nearer of the two terms holds.
 */
export function decisionDue({ receivedOn, aidTypes, facts }: Asked, terms: Terms): DecisionDue {
  const { startedOn } = startOfDecision({ receivedOn, facts })
  const laws = aidTypes.length === 0 ? lawsOf('UNK') : aidTypes.flatMap(lawsOf)
  const ends = (term: DecisionTerm): DecisionDue => ({ startedOn, day: lastDay(startedOn, terms[term]), term })

  if (!laws.includes('aid')) return ends('decideIntegration')
  if (!laws.includes('integration')) return ends('decideAid')
  const [integration, aid] = [ends('decideIntegration'), ends('decideAid')]
  return aid.day < integration.day ? aid : integration
}

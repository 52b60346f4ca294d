/** Who decides: the special committee, the council, or in urgency the president, to be ratified (OL art. 28 §1). */
export const decidingBodies = ['committee', 'council', 'president'] as const
export type DecidingBody = (typeof decidingBodies)[number]

/** What is proposed, or decided, on one aid. */
export const proposalKinds = ['granted', 'grantedInPart', 'refused'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** How often a sum is paid. */
export const periodicities = ['once', 'weekly', 'monthly', 'yearly'] as const
export type Periodicity = (typeof periodicities)[number]

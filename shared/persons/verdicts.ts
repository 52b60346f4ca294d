/** What a worker can say of the applicants of two requests. */
export const verdictKinds = ['samePerson', 'sameHousehold', 'notTheSame'] as const
export type VerdictKind = (typeof verdictKinds)[number]

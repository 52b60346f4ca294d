/** How a request ends (domain.md 3.3): by a decision that is recorded at the step `decide`… */
export const decisions = ['granted', 'grantedInPart', 'refused', 'grantedUrgently'] as const
export type Decision = (typeof decisions)[number]

/** …or without one, at the step `closeEarly`: labels of the office, none of which stands in for the decision that the law asks for. */
export const endings = [
  'transferred',
  'withdrawn',
  'noContact',
  'informationOnly',
  'duplicate',
  'invalid',
  'knownApplicant',
  'deceasedOrMoved',
] as const
export type Ending = (typeof endings)[number]

export const outcomes = [...decisions, ...endings] as const
export type Outcome = Decision | Ending

/** The grounds between which an outcome must choose; an outcome that is absent has none. */
const grounds = {
  refused: [
    'competence',
    'resources',
    'residence',
    'nationality',
    'willingnessToWork',
    'otherRightsFirst',
    'nonCollaboration',
  ],
  invalid: ['identityNotEstablished', 'test', 'abuse'],
  /** Whether a decision of refusal was taken and notified: a request that nobody answers still calls for one. */
  noContact: ['refusalNotified', 'noRefusalYet'],
  deceasedOrMoved: ['deceased', 'moved'],
} as const satisfies Partial<Record<Outcome, readonly string[]>>

/** The grounds of a refusal. */
export const refusalGrounds = grounds.refused

export type Ground = { [O in keyof typeof grounds]: (typeof grounds)[O][number] }[keyof typeof grounds]

/** Every ground, whatever the outcome that it belongs to. */
export const allGrounds: readonly Ground[] = Object.values(grounds).flat()

/** The grounds of this outcome; empty when it has none. */
export function groundsOf(outcome: Outcome): readonly Ground[] {
  const known: Partial<Record<Outcome, readonly Ground[]>> = grounds
  return known[outcome] ?? []
}

/** Outcomes that must be explained in words: to which centre, which other request, what the applicant was told. */
const explained: readonly Outcome[] = [
  'transferred',
  'withdrawn',
  'noContact',
  'informationOnly',
  'duplicate',
  'invalid',
  'knownApplicant',
]

/** What is missing, or does not belong there, before the request may end so; null when it may. */
export function missingOf(outcome: Outcome, ground: Ground | null, reason: string): 'ground' | 'reason' | null {
  const choice = groundsOf(outcome)
  if (ground === null ? choice.length > 0 : !choice.includes(ground)) return 'ground'
  if (explained.includes(outcome) && reason.trim() === '') return 'reason'
  return null
}

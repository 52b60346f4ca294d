import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Decision, Ground } from '#shared/requests/outcomes.ts'
import type { DecidingBody, ProposalKind } from './words.ts'

/** What was decided on one aid, as far as the outcome of the request follows from it. */
export type Decided = {
  readonly aidType: AidType
  readonly kind: ProposalKind
  readonly ground: Ground | null
  readonly body: DecidingBody
}

/**
 * The outcome of a request whose aids were decided, oldest first; where one aid was decided twice, the later decision
 * holds. All refused is a refusal, with the ground of the first. What the president granted alone is to be ratified
 * (OL art. 28 §1), and the outcome says so.
 */
export function outcomeOf(decided: readonly Decided[]): { readonly outcome: Decision; readonly ground: Ground | null } {
  const standing = standingOf(decided)
  const granted = standing.filter(({ kind }) => kind !== 'refused')
  if (granted.length === 0) return { outcome: 'refused', ground: standing[0]?.ground ?? null }
  if (granted.some(({ body }) => body === 'president')) return { outcome: 'grantedUrgently', ground: null }
  const whole = standing.every(({ kind }) => kind === 'granted')
  return { outcome: whole ? 'granted' : 'grantedInPart', ground: null }
}

/** The aid that is granted, in whole or in part. */
export const grantedOf = (decided: readonly Decided[]): readonly AidType[] =>
  standingOf(decided).flatMap(({ kind, aidType }) => (kind === 'refused' ? [] : [aidType]))

/** The last word on each aid. */
const standingOf = (decided: readonly Decided[]): readonly Decided[] => [
  ...new Map(decided.map((one) => [one.aidType, one])).values(),
]

/** The aid that was asked and has no proposal, or no decision, yet. « I don't know » asks for none in particular. */
export const unansweredOf = (asked: readonly AidType[], answered: readonly AidType[]): readonly AidType[] =>
  asked.filter((type) => type !== 'UNK' && !answered.includes(type))

import type { AidDecision } from '#shared/committee/aidDecision.ts'

/** Why a reason would not stand before the court, though it is there. */
export const weaknesses = ['short', 'sameAsOther', 'noArticle'] as const
export type Weakness = (typeof weaknesses)[number]

export type ThinReason = {
  readonly aidType: AidDecision['aidType']
  readonly reason: 'reasonsInFact' | 'reasonsInLaw'
  readonly weakness: Weakness
}

type Reasoned = Pick<AidDecision, 'aidType' | 'reasonsInFact' | 'reasonsInLaw'>

/** Reasons to write better before the letter leaves: a few stereotyped words explain this decision to nobody. */
export function thinReasons(decided: readonly Reasoned[]): readonly ThinReason[] {
  return decided.flatMap(({ aidType, reasonsInFact, reasonsInLaw }) => [
    ...(wordsIn(reasonsInFact) < fewestWords ? [{ aidType, reason: 'reasonsInFact', weakness: 'short' } as const] : []),
    ...(repeated(reasonsInFact, decided)
      ? [{ aidType, reason: 'reasonsInFact', weakness: 'sameAsOther' } as const]
      : []),
    ...(/\d/.test(reasonsInLaw) ? [] : [{ aidType, reason: 'reasonsInLaw', weakness: 'noArticle' } as const]),
  ])
}

const fewestWords = 12

const wordsIn = (text: string) => (text.match(/\p{L}+/gu) ?? []).length

const repeated = (text: string, decided: readonly Reasoned[]) =>
  text.trim() !== '' && decided.filter(({ reasonsInFact }) => reasonsInFact.trim() === text.trim()).length > 1

/** What a decision letter must say of each aid, and besides (DIS art. 21, OL art. 62bis, Charter of the socially insured art. 13 and 14). */
const aidMentions = ['reasonsInFact', 'reasonsInLaw', 'amount', 'periodicity', 'calculation'] as const
export type AidMention = (typeof aidMentions)[number]

export const otherMentions = [
  'decision',
  'appeal', // that there is one
  'court',
  'courtAddress',
  'term',
  'manner',
  'noSuspension',
  'explanations',
  'file',
  'service',
  'worker',
  'article728',
  'article1017',
] as const
export type OtherMention = (typeof otherMentions)[number]

export const mentions = ['decision', ...aidMentions, ...otherMentions.slice(1)] as const
export type Mention = AidMention | OtherMention

/** Where a mention that is missing is filled in. */
export type MentionPlace = 'decision' | 'holder' | 'court' | 'courts' | 'letterhead' | 'legalTexts' | 'program'

/** `court` is chosen on the page itself; `program`: a sentence of the letter itself, which nobody has to write. */
export const placeOf: Readonly<Record<Mention, MentionPlace>> = {
  decision: 'decision',
  reasonsInFact: 'decision',
  reasonsInLaw: 'decision',
  amount: 'decision',
  periodicity: 'decision',
  calculation: 'decision',
  appeal: 'program',
  court: 'court',
  courtAddress: 'courts',
  term: 'program',
  manner: 'program',
  noSuspension: 'program',
  explanations: 'letterhead',
  file: 'program',
  service: 'letterhead',
  worker: 'holder',
  article728: 'legalTexts',
  article1017: 'legalTexts',
}

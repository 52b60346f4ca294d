import type { AidMention, OtherMention } from './mentions.ts'

/** What the letter says of one aid. A sum is null where none is granted; a text that is empty is missing. */
export type StatedAid = {
  /** What was decided, in one sentence. */
  readonly sentence: string
  readonly name: string
  readonly reasonsInFact: string
  readonly reasonsInLaw: string
  readonly sum: Readonly<Record<Exclude<AidMention, 'reasonsInFact' | 'reasonsInLaw'>, string>> | null
}

/** All that a decision letter says, mention by mention: it is printed from this alone, so that what was checked is what leaves. */
export type Stated = {
  readonly aids: readonly StatedAid[]
  readonly others: Readonly<Record<OtherMention, string>>
}

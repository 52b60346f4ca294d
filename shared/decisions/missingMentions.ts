import { type AidMention, type Mention, mentions, type OtherMention, otherMentions } from './mentions.ts'
import type { Stated, StatedAid } from './stated.ts'

/** The mentions that the letter lacks, in their order; it may be printed when there are none. */
export function missingMentions({ aids, others }: Stated): readonly Mention[] {
  return mentions.filter((mention) =>
    isOther(mention) ? others[mention].trim() === '' : aids.some((aid) => lacks(aid, mention)),
  )
}

const isOther = (mention: Mention): mention is OtherMention => otherMentions.some((one) => one === mention)

function lacks({ sum, reasonsInFact, reasonsInLaw }: StatedAid, mention: AidMention): boolean {
  if (mention === 'reasonsInFact') return !isInWords(reasonsInFact)
  if (mention === 'reasonsInLaw') return !isInWords(reasonsInLaw)
  return sum !== null && sum[mention].trim() === ''
}

/** A code, or an article alone, gives no reason: it takes three words at least. */
const isInWords = (text: string) => (text.match(/\p{L}{3,}/gu) ?? []).length >= 3

import { oneLetterApart } from '#shared/persons/oneLetterApart.ts'

const shortest = 4
const longest = 30

/** Whether a word is looked for with a wrong letter too: from four letters on, and no number. */
export const isForgiven = (key: string): boolean =>
  key.length >= shortest && key.length <= longest && !/\p{N}/u.test(key)

/** The word, and the word with each one letter left out: two words that differ by one letter have one of these in common. */
export function spellingsOf(key: string): readonly string[] {
  const letters = [...key]
  return [...new Set([key, ...letters.map((_, left) => letters.toSpliced(left, 1).join(''))])]
}

/** Each spelling of each of these words, with the word. */
export const spellingRows = (words: readonly string[]) =>
  words.flatMap((word) => spellingsOf(word).map((spelling) => ({ spelling, word })))

/** Those of the words that differ from it by one letter. */
export const oneLetterFrom = (key: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => oneLetterApart(key, word))

import { fold } from './folding.ts'
import { foldLatin } from './latin.ts'

/** A word of a text: what search knows it by, and where it stands. */
export type Word = { readonly key: string; readonly start: number; readonly end: number }

/**
 * What search knows the words of a text by. Beyond folding, `y` is `i`, and an `e` after `a`, `o` or `u` is left out, so that
 * `Mueller` is `Müller` and `Thys` is `Thijs`, and what is typed so far is always the beginning of the whole: `thi`.
 */
export const keysOf = (text: string): readonly string[] => keysIn(fold(text))

const keysIn = (folded: string) =>
  folded
    .replaceAll('y', 'i')
    .replace(/([aou])e/g, '$1')
    .split(' ')
    .filter((key) => key !== '')

/** The same with their places in the text, in UTF-16 units. */
export function wordsIn(text: string): readonly Word[] {
  const plain = foldLatin(text)
  if (!plain) return wordsInAny(text)
  const keys = keysIn(plain.words.replaceAll('ij', 'y'))
  return keys.map((key, place) => ({ key, start: plain.starts[place] ?? 0, end: plain.ends[place] ?? 0 }))
}

function wordsInAny(text: string): readonly Word[] {
  const found = [...text.matchAll(/(?:(?![ʻ-ʽ])[\p{L}\p{N}\p{M}])+/gu)]
  // All at once is far quicker; only where a letter folds into two words must each be taken by itself.
  const keys = keysOf(text)
  const keyOf =
    keys.length === found.length ? (place: number) => keys[place] : (_: number, word: string) => keysOf(word).join('')
  return found
    .map(({ 0: word, index }, place) => ({ key: keyOf(place, word) ?? '', start: index, end: index + word.length }))
    .filter(({ key }) => key !== '')
}

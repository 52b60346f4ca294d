import { type Word, wordsIn } from './keys.ts'
import { coresOf } from './particles.ts'

/** From where to where a text is marked, in UTF-16 units, the end not included. */
export type Mark = readonly [start: number, end: number]
export type Marked = { readonly text: string; readonly marks: readonly Mark[] }

/** Where these words stand in the text: a word that begins with one of them, or that does together with those after it. */
export function marksIn(text: string, wanted: readonly string[]): readonly Mark[] {
  const words = wordsIn(text)
  const marks: Mark[] = []
  for (const [place, { key, start }] of words.entries()) {
    if (start < (marks.at(-1)?.[1] ?? 0)) continue
    // Nearly every word of a long text ends here.
    if (!wanted.some((one) => key.includes(one) || one.startsWith(key))) continue
    const end = endOf(words, place, wanted)
    if (end !== null) marks.push([start, end])
  }
  return marks
}

/** Where the mark that begins at this word ends; null where none does. */
function endOf(words: readonly Word[], place: number, wanted: readonly string[]): number | null {
  let joined = ''
  for (let at = place; ; at += 1) {
    const word = words[at]
    if (!word) return null
    joined += word.key
    if (wanted.some((one) => joined.startsWith(one)) || startsWithin(joined, wanted)) return word.end
    if (!wanted.some((one) => one.startsWith(joined))) return null
  }
}

/** Whether the name begins so once the particles joined to it are left out. */
const startsWithin = (key: string, wanted: readonly string[]) =>
  coresOf(key).some((core) => wanted.some((one) => core.startsWith(one)))

export const marked = (text: string, wanted: readonly string[]): Marked => ({ text, marks: marksIn(text, wanted) })

import { type Word, wordsIn } from './keys.ts'
import { coresOf } from './particles.ts'

/** From where to where a text is marked, in UTF-16 units, the end not included. */
export type Mark = readonly [start: number, end: number]
export type Marked = { readonly text: string; readonly marks: readonly Mark[] }

/** Where these words stand in the text: a word that begins with one of them, or that does together with those after it. */
export function marksIn(text: string, wanted: readonly string[]): readonly Mark[] {
  const words = wordsIn(text)
  const marks = words.flatMap(({ key, start }, place) => {
    // Nearly every word of a long text ends here.
    if (!wanted.some((one) => key.includes(one) || one.startsWith(key))) return []
    const end = endOf(words, place, wanted)
    return end === null ? [] : [[start, end] as const]
  })
  return marks.filter(([start], place) => marks.slice(0, place).every(([, end]) => end <= start))
}

/** Where the mark that begins at this word ends; null where none does. */
function endOf(words: readonly Word[], place: number, wanted: readonly string[]): number | null {
  let joined = ''
  for (const { key, end } of words.slice(place)) {
    joined += key
    if (wanted.some((one) => joined.startsWith(one)) || startsWithin(joined, wanted)) return end
    if (!wanted.some((one) => one.startsWith(joined))) return null
  }
  return null
}

/** Whether the name begins so once the particles joined to it are left out. */
const startsWithin = (key: string, wanted: readonly string[]) =>
  coresOf(key).some((core) => wanted.some((one) => core.startsWith(one)))

export const marked = (text: string, wanted: readonly string[]): Marked => ({ text, marks: marksIn(text, wanted) })

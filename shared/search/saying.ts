import { type Marked, marked, marksIn } from './marking.ts'
import type { Searchable } from './searchable.ts'

/** One part of what is asked for: the ways in which it may be written, and words of names that do as well. */
export type Wanted = { readonly ways: readonly (readonly string[])[]; readonly meant: readonly string[] }

/** The parts that these texts say, and those that stand elsewhere. */
export function tellApart(wanted: readonly Wanted[], texts: readonly string[]) {
  const { said = [], unsaid = [] } = Object.groupBy(wanted, (part) => (isSaid(part, texts) ? 'said' : 'unsaid'))
  return { said, unsaid }
}

const isSaid = ({ ways, meant }: Wanted, texts: readonly string[]) =>
  [...ways, ...meant.map((name) => [name])].some((words) =>
    words.every((word) => texts.some((text) => marksIn(text, [word]).length > 0)),
  )

/** What is marked of these parts: a digit by itself would be marked in every number. */
export const wordsMarked = (wanted: readonly Wanted[]): readonly string[] =>
  wanted.flatMap(({ ways, meant }) => [
    ...ways.flatMap((words) => words.filter(({ length }) => length > 1 || words.length === 1)),
    ...meant,
  ])

type Saying = Marked & {
  readonly column: Searchable['column']
  /** Whether it says each of the parts. */
  readonly saysAll: boolean
}

/** The first of these texts that says each part, otherwise the one with the most marks, unless the one before does as well; null where none says anything. */
export function bestOf(texts: readonly Searchable[], wanted: readonly Wanted[], before: Saying | null = null) {
  const words = wordsMarked(wanted)
  let best = before
  for (const { column, text } of texts) {
    if (best?.saysAll) return best
    const { marks } = marked(text, words)
    if (marks.length === 0) continue
    const pieces = marks.map(([start, end]) => text.slice(start, end))
    const saysAll = wanted.every((part) => isSaid(part, pieces))
    if (saysAll || marks.length > (best?.marks.length ?? 0)) best = { column, text, marks, saysAll }
  }
  return best
}

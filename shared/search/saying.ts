import { marksIn } from './marking.ts'

/** One part of what is asked for: the ways in which it may be written, and words of names that do as well. */
export type Wanted = { readonly ways: readonly (readonly string[])[]; readonly meant: readonly string[] }

/** The words of those parts that these texts say, and of those that stand elsewhere. */
export function tellApart(wanted: readonly Wanted[], texts: readonly string[]) {
  const { said = [], unsaid = [] } = Object.groupBy(wanted, (part) => (isSaid(part, texts) ? 'said' : 'unsaid'))
  return { said: said.flatMap(wordsOf), unsaid: unsaid.flatMap(wordsOf) }
}

const isSaid = ({ ways, meant }: Wanted, texts: readonly string[]) =>
  [...ways, ...meant.map((name) => [name])].some((words) =>
    words.every((word) => texts.some((text) => marksIn(text, [word]).length > 0)),
  )

/** What is marked: a digit by itself would be marked in every number. */
const wordsOf = ({ ways, meant }: Wanted) => [
  ...ways.flatMap((words) => words.filter(({ length }) => length > 1 || words.length === 1)),
  ...meant,
]

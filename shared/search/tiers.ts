import type { Part } from './asked.ts'
import { columnsOfDesk, columnsOfPerson, type SearchColumn, searchColumns } from './columns.ts'

/** What a match is: the number of the request itself, somebody, or a word that was told. */
export type Match = 'number' | 'somebody' | 'word'

/** What the index is asked in one go: every part, in one of its ways, in these columns. */
export type Sought = {
  readonly columns: readonly SearchColumn[]
  readonly parts: readonly {
    readonly ways: readonly (readonly string[])[]
    /** Whether the words must be whole; otherwise something may follow. */
    readonly whole: boolean
    /** Whole words of names that do as well. */
    readonly names: readonly string[]
  }[]
  readonly matches: Match
}

type Asking = {
  readonly parts: readonly Part[]
  /** For each part the words of names that it may have been meant to be. */
  readonly meant: readonly (readonly string[])[]
  readonly exactly: boolean
  /** Whether the reader may see the story. */
  readonly reads: boolean
}

/** What the index is asked one after the other, the best first: who has exactly this, who is called so, or nearly; then the rest. */
export function tiersOf({ parts, meant, exactly, reads }: Asking): readonly Sought[] {
  const readable = reads ? searchColumns : columnsOfDesk
  const within = (columns: readonly SearchColumn[]) => readable.filter((column) => columns.includes(column))
  const whole = parts.map((part) => ({ ways: part.whole, whole: true, names: [] }))
  const begun = parts.map((part) => ({ ways: part.begun, whole: false, names: [] }))
  const nearly = begun.map((part, place) => ({ ...part, names: meant[place] ?? [] }))
  const isMeantOtherwise = meant.some((names) => names.length > 0)
  const somebody: readonly Sought[] = [
    { columns: within(['number', 'contact', 'identity']), parts: exactly ? whole : [], matches: 'somebody' },
    { columns: ['names'], parts: whole, matches: 'somebody' },
    { columns: ['names'], parts: begun, matches: 'somebody' },
    { columns: ['names'], parts: isMeantOtherwise ? nearly : [], matches: 'somebody' },
  ]
  const words: readonly Sought[] = [
    { columns: within(columnsOfPerson), parts: nearly, matches: 'word' },
    { columns: searchColumns, parts: reads ? nearly : [], matches: 'word' },
  ]
  return [...somebody, ...words].filter((sought) => sought.parts.length > 0)
}

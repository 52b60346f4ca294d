import type { Part } from './asked.ts'
import { columnsOfDesk, type PersonColumn, personColumns } from './columns.ts'

/** What a match is: the number of the request itself, somebody, or a word that stands with them or was told. */
export type Match = 'number' | 'somebody' | 'word'

type SoughtPart = {
  readonly ways: readonly (readonly string[])[]
  /** Whether the words must be whole; otherwise something may follow. */
  readonly whole: boolean
  /** Words of names that do as well. */
  readonly names: readonly string[]
}

/** What the index is asked in one go: every part, in one of its ways. */
export type Sought = {
  /** Null: in all that the request says. */
  readonly columns: readonly PersonColumn[] | null
  readonly parts: readonly SoughtPart[]
  readonly matches: Match
}

type Asking = {
  readonly parts: readonly Part[]
  /** For each part the words of names that it may have been meant to be. */
  readonly meant: readonly (readonly string[])[]
  /** Whether what was typed is a number or an address that one person has. */
  readonly exactly: boolean
  /** Whether names begin with each of the parts, or are meant by them; otherwise names are not even looked at by themselves. */
  readonly named: boolean
  /** Whether the reader may see the story. */
  readonly reads: boolean
}

/** What the index is asked one after the other, the best first: who has exactly this, who is called so, or nearly; then the rest. */
export function tiersOf({ parts, meant, exactly, named, reads }: Asking): readonly Sought[] {
  const readable: readonly PersonColumn[] = reads ? personColumns : columnsOfDesk
  const exact = readable.filter((column) => column === 'number' || column === 'contact' || column === 'identity')
  const whole = parts.map((part) => ({ ways: part.whole, whole: true, names: [] }))
  const begun = parts.map((part) => ({ ways: part.begun, whole: false, names: [] }))
  const nearly = begun.map((part, place) => ({ ...part, names: meant[place] ?? [] }))
  // In texts only what is still being typed may be a beginning: the beginnings of common words are costly there.
  const told = nearly.map((part, place) =>
    place === parts.length - 1 ? part : { ...part, ...whole[place], names: part.names },
  )
  const isMeantOtherwise = meant.some((names) => names.length > 0)

  const tiers: readonly (Sought & { readonly asked: boolean })[] = [
    { columns: exact, parts: whole, matches: 'somebody', asked: exactly },
    { columns: ['names'], parts: whole, matches: 'somebody', asked: named },
    { columns: ['names'], parts: begun, matches: 'somebody', asked: named },
    { columns: ['names'], parts: nearly, matches: 'somebody', asked: named && isMeantOtherwise },
    { columns: readable, parts: whole, matches: 'word', asked: true },
    { columns: readable, parts: nearly, matches: 'word', asked: true },
    { columns: null, parts: whole, matches: 'word', asked: reads },
    { columns: null, parts: told, matches: 'word', asked: reads },
  ]
  return parts.length === 0 ? [] : tiers.filter(({ asked }) => asked)
}

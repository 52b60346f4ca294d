import type { Part } from './asked.ts'
import { columnsOfDesk, type PersonColumn, personColumns } from './columns.ts'

/** What a match is: the number of the request itself, somebody, or a word that stands with them or was told. */
export type Match = 'number' | 'somebody' | 'word'

/** A word, or with `begun` any word that begins so. */
export type Term = { readonly key: string; readonly begun: boolean }

/** What the index is asked in one go: every part, in one of its ways, with all its words. */
export type Sought = {
  /** Null: in all that the request says. */
  readonly columns: readonly PersonColumn[] | null
  readonly parts: readonly {
    readonly ways: readonly (readonly Term[])[]
    /** Words of names that do as well. */
    readonly names: readonly string[]
  }[]
  readonly matches: Match
}

type Asking = {
  readonly parts: readonly Part[]
  /** For each part the words of names that it may have been meant to be. */
  readonly meant: readonly (readonly string[])[]
  /** Those of them that somebody is called. */
  readonly called: readonly (readonly string[])[]
  /** Whether what was typed is a number or an address that one person has. */
  readonly exactly: boolean
  /** Whether names begin with each of the parts, or are meant by them; otherwise names are not even looked at by themselves. */
  readonly named: boolean
  /** Whether the reader may see the story. */
  readonly reads: boolean
}

/**
 * From how many letters, or digits, on a word may be a beginning: in texts nearly every word has one of two letters, and
 * the number of a house, which stands after others, has at most three digits.
 */
const leastBegun = {
  person: { letters: 2, digits: 3 },
  besides: { letters: 2, digits: 4 },
  texts: { letters: 4, digits: 4 },
} as const

/** What the index is asked one after the other, the best first: who has exactly this, who is called so, or nearly; then the rest. */
export function tiersOf({ parts, meant, called, exactly, named, reads }: Asking): readonly Sought[] {
  const readable: readonly PersonColumn[] = reads ? personColumns : columnsOfDesk
  const exact = readable.filter((column) => column === 'number' || column === 'contact' || column === 'identity')
  const written = parts.map((part) => ({ ways: termsOf(part.whole, null), names: [] }))
  const begun = parts.map((part) => ({ ways: termsOf(part.begun, 'person'), names: [] }))
  const nearly = begun.map(({ ways }, place) => ({ ways, names: besides(ways, called[place]) }))
  const whole = parts.map((part) => ({ ways: termsOf(part.begun, null), names: [] }))
  // Beside names only what is still being typed may be a beginning: the beginnings of common words are costly.
  const lastBegun = (within: keyof typeof leastBegun, names: typeof meant) =>
    parts.map((part, place) => {
      const ways = termsOf(part.begun, place === parts.length - 1 ? within : null)
      return { ways, names: besides(ways, names[place]) }
    })
  const there = lastBegun(parts.length === 1 ? 'person' : 'besides', called)

  const tiers: readonly (Sought & { readonly asked: boolean })[] = [
    { columns: exact, parts: written, matches: 'somebody', asked: exactly },
    { columns: ['names'], parts: written, matches: 'somebody', asked: named },
    { columns: ['names'], parts: begun, matches: 'somebody', asked: named },
    { columns: ['names'], parts: nearly, matches: 'somebody', asked: named },
    { columns: readable, parts: whole, matches: 'word', asked: true },
    { columns: readable, parts: there, matches: 'word', asked: true },
    { columns: null, parts: lastBegun('texts', meant), matches: 'word', asked: reads },
  ]
  const asked = tiers.filter((tier) => tier.asked && tier.parts.length > 0)
  return [...new Map(asked.map(({ asked: _, ...sought }) => [JSON.stringify(sought), sought])).values()]
}

/** The names that none of these ways finds by itself: an index that is asked twice for the same does its work twice. */
const besides = (ways: readonly (readonly Term[])[], names: readonly string[] = []) =>
  names.filter((name) => !ways.some((terms) => terms.length === 1 && terms.every((term) => finds(term, name))))

const finds = ({ key, begun }: Term, name: string) => (begun ? name.startsWith(key) : name === key)

/** The words of these ways; the last of each as a beginning where that is said and it is long enough: those before it are typed to their end. */
const termsOf = (ways: Part['begun'], begunIn: keyof typeof leastBegun | null) =>
  ways.map((words) =>
    words.map((key, place): Term => {
      const isLast = place === words.length - 1
      return { key, begun: isLast && begunIn !== null && isLongEnough(key, begunIn) }
    }),
  )

function isLongEnough(key: string, within: keyof typeof leastBegun): boolean {
  const { letters, digits } = leastBegun[within]
  return key.length >= (/^\d+$/.test(key) ? digits : letters)
}

import type { Database } from '#server/storage/store.ts'
import type { Day } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { namesExactly, type Part, partsOf, registerOrdersIn } from '#shared/search/asked.ts'
import type { Found } from '#shared/search/contract.ts'
import { mostRequestsFound } from '#shared/search/limits.ts'
import { coresOf } from '#shared/search/particles.ts'
import { isForgiven, oneLetterFrom, spellingsOf } from '#shared/search/spellings.ts'
import { type Match, tiersOf } from '#shared/search/tiers.ts'
import { showFound } from './showing.ts'
import { isNameBegun, listFound, listMatching, listWordsSpelled } from './storage.ts'

/** Who asks what, on which day. */
export type Asking = { readonly worker: Worker; readonly typed: string; readonly today: Day }

/** What this worker may find by what they typed, the best first. Nothing is kept of what was asked. */
export async function find(read: Database, { worker, typed, today }: Asking): Promise<Found> {
  const parts = partsOf(typed)
  const numbered = registerOrdersIn(typed, Number(today.slice(0, 4)))
  if (parts.length === 0 && numbered.length === 0) return { requests: [], persons: [], more: false }

  const reads = may(worker, 'requests.read')
  const guessed = await Promise.all(parts.map((part) => listMeant(read, part)))
  const [meant, called] = [guessed.map((one) => one.meant), guessed.map((one) => one.called)]
  const named = await Promise.all(parts.map((part, at) => called[at]?.length || isNamed(read, part)))
  const asking = { parts, meant, called, exactly: namesExactly(typed, parts), named: named.every(Boolean), reads }
  const ofNumber = await listFound(read, numbered)
  const places = new Map<number, Match>(ofNumber.map(({ registerOrder }) => [registerOrder, 'number']))
  for (const sought of tiersOf(asking)) {
    // Who has exactly the number or the address that was typed is who was looked for.
    if (places.size > mostRequestsFound || (asking.exactly && places.size > 0)) break
    const matching = await listMatching(read, sought, mostRequestsFound + 1 + places.size)
    for (const place of matching) if (!places.has(place)) places.set(place, sought.matches)
  }
  return showFound(read, {
    places,
    wanted: parts.map(({ begun: ways }, part) => ({ ways, meant: meant[part] ?? [] })),
    reads,
  })
}

/** Whether somebody may be called so: nobody has a digit in the name, and short beginnings are not looked up. */
async function isNamed(db: Database, { begun }: Part): Promise<boolean> {
  const words = [...new Set(begun.flat())]
  const known = await Promise.all(words.map((word) => !/\d/.test(word) && (!isForgiven(word) || isNameBegun(db, word))))
  return begun.some((way) => way.every((word) => known[words.indexOf(word)]))
}

const mostMeant = 20

/** The words of names that may be meant: those that differ by one letter, and what is left without the particles; and those of them that somebody is called. */
async function listMeant(db: Database, { begun }: Part) {
  const key = begun.at(-1)?.join('') ?? ''
  if (!isForgiven(key)) return { meant: [], called: [] }
  const cores = coresOf(key)
  const words = (await listWordsSpelled(db, [...spellingsOf(key), ...cores])).map(({ word }) => word)
  const meant = [...oneLetterFrom(key, words), ...cores].slice(0, mostMeant)
  return { meant, called: meant.filter((name) => words.includes(name)) }
}

import { registerOrder } from '#shared/register/number.ts'
import { phoneForms } from './digits.ts'
import { wordsIn } from './keys.ts'
import { fewestLetters } from './limits.ts'
import { isParticle } from './particles.ts'

/** The ways in which something may be written: one of them must be there, with all its words. */
type Ways = readonly (readonly string[])[]

/** A part of what is asked for: as it is written out, and what the words may begin with. */
export type Part = { readonly whole: Ways; readonly begun: Ways }

const mostParts = 8
const mostWords = 6

/**
 * What was typed, in its parts, each of which must match: a word; words joined by a hyphen or an apostrophe; a name with
 * the particles before it; numbers that follow each other. Nothing typed means anything to the engine. None: too little.
 */
export function partsOf(typed: string): readonly Part[] {
  const groups = groupsIn(typed).map((keys) => keys.slice(0, mostWords))
  const parts = groups.filter((keys) => keys.some(isTelling)).slice(0, mostParts)
  return parts.some((keys) => keys.join('').length >= fewestLetters) ? parts.map(partOf) : []
}

/** A single letter tells nothing, but a digit may be a house number. */
const isTelling = (key: string) => [...key].length > 1 || !/\p{Script=Latin}/u.test(key)

function groupsIn(typed: string): readonly (readonly string[])[] {
  const words = wordsIn(typed)
  const groups: string[][] = []
  for (const [place, { key, start }] of words.entries()) {
    const before = words[place - 1]
    const isJoined = before && !/\s/.test(typed.slice(before.end, start))
    const belongs = before && (isJoined || isParticle(before.key) || (isNumber(before.key) && isNumber(key)))
    if (belongs) groups.at(-1)?.push(key)
    else groups.push([key])
  }
  return groups
}

const isNumber = (key: string) => /^\d+$/.test(key)

function partOf(keys: readonly string[]): Part {
  const joined = keys.join('')
  const apart = keys.length > 1 ? [keys] : []
  if (keys.every(isNumber)) {
    const numbers = [...apart, ...phoneForms(joined).map((form) => [form])]
    return { whole: numbers, begun: numbers }
  }
  const named = keys.filter((key) => isTelling(key) && !isParticle(key))
  return {
    whole: [...apart, [joined]],
    begun: [named.length > 0 ? named : keys, ...(keys.length > 1 ? [[joined]] : [])],
  }
}

/** Whether what was typed is an e-mail address or a long number: then who has exactly that comes first. */
export const namesExactly = (typed: string, parts: readonly Part[]): boolean =>
  typed.includes('@') || parts.some(({ whole }) => whole.some(([only = '']) => /^\d{6,}$/.test(only)))

/** The places in the register that were typed: `2026/12`, `2026-0012`, `12/2026`, or `12` in this year. */
export function registerOrdersIn(typed: string, thisYear: number): readonly number[] {
  const [, first = '', second] = /^\s*(\d{1,7})(?:\s*[/.-]\s*(\d{1,7}))?\s*$/.exec(typed) ?? []
  const [year, sequence] = second === undefined ? [String(thisYear), first] : [first, second]
  const read = [[year, sequence], ...(second === undefined ? [] : [[sequence, year]])]
  return read.flatMap(([inYear = '', place = '']) =>
    /^(19|20)\d\d$/.test(inYear) && Number(place) > 0 ? [registerOrder(Number(inYear), Number(place))] : [],
  )
}

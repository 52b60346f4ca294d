import { keysOf } from './keys.ts'
import { coresOf } from './particles.ts'

const mostJoined = 6

/**
 * What a name is found by: its words, from each word on all that follows joined (`vandenberghe`, `jeanpierre`: the
 * beginning of that is found too), and what is left of a word without the particles joined to it.
 */
export function nameKeys(name: string): readonly string[] {
  const words = keysOf(name)
  const joined = words.slice(0, mostJoined).map((_, from) => words.slice(from, mostJoined).join(''))
  return [...new Set([...words, ...joined, ...words.flatMap(coresOf)])]
}

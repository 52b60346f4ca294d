import { keysOf } from './keys.ts'

/** What stands before a name and is written apart, joined to it, or left out. */
const particles = new Set(
  keysOf(
    'van den der de du des la le les l d t s o ter ten te op vanden vander vande von vom zu zum zur am del della di da do dos el al ben bin abu',
  ),
)

export const isParticle = (key: string): boolean => particles.has(key)

const joined = [...particles].filter((particle) => particle.length > 1).concat('dela')
const leastOfName = 4

/** What may be the name itself where particles are joined to it: `berghe` of `vandenberghe`, `hondt` of `dhondt`. */
export function coresOf(key: string): readonly string[] {
  const without = joined.filter((particle) => key.startsWith(particle)).concat(key.startsWith('dh') ? 'd' : [])
  return without.map((particle) => key.slice(particle.length)).filter((core) => core.length >= leastOfName)
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#shared/refusals.ts'

/** The tries to sign in of the last quarter of an hour. */
export type Attempts = {
  /**
   * Refuses the eleventh try for a name, and the hundred-and-first from an address. Where a colleague has signed in
   * before, their tries are counted apart from all others: strangers who guess do not lock them out.
   */
  admit(signInName: string, address: string): Promise<void>
  /** After a good sign-in the tries counted with it are forgotten, and the address is one of the colleague's own. */
  forgive(signInName: string, address: string): Promise<void>
}

const quarterOfAnHour = 15 * 60

/** An office's count of tries, in memory: a restart forgets it. */
export function countAttempts(): Attempts {
  const perName = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
  const atOwnAddress = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
  const perAddress = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour })
  const ownAddresses = new Set<string>()
  const countsOf = (signInName: string, address: string) => {
    const own = ownAddressOf(signInName, address)
    if (ownAddresses.has(own)) return [{ limiter: atOwnAddress, key: own }]
    return [
      { limiter: perName, key: signInName.toLowerCase() },
      { limiter: perAddress, key: address },
    ]
  }
  return {
    async admit(signInName, address) {
      try {
        await Promise.all(countsOf(signInName, address).map(({ limiter, key }) => limiter.consume(key)))
      } catch (limit) {
        if (!(limit instanceof RateLimiterRes)) throw limit
        throw new Refused('too-many-attempts', { retryAfterSeconds: Math.ceil(limit.msBeforeNext / 1000) })
      }
    },
    async forgive(signInName, address) {
      const [counted] = countsOf(signInName, address)
      await counted?.limiter.delete(counted.key)
      ownAddresses.add(ownAddressOf(signInName, address))
    },
  }
}

const ownAddressOf = (signInName: string, address: string) => JSON.stringify([signInName.toLowerCase(), address])

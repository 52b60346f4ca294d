import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#shared/refusals.ts'

/** The tries to sign in of the last quarter of an hour. */
export type Attempts = {
  /**
   * Refuses the eleventh try for a name, and the hundred-and-first from an address. Where a colleague has signed in
   * before, their tries are counted apart: strangers who guess at the name elsewhere do not lock them out.
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
  const countOf = (signInName: string, address: string) => {
    const [name, own] = [signInName.toLowerCase(), ownAddressOf(signInName, address)]
    return ownAddresses.has(own) ? { limiter: atOwnAddress, key: own } : { limiter: perName, key: name }
  }
  return {
    async admit(signInName, address) {
      const { limiter, key } = countOf(signInName, address)
      try {
        await Promise.all([limiter.consume(key), perAddress.consume(address)])
      } catch (limit) {
        if (!(limit instanceof RateLimiterRes)) throw limit
        throw new Refused('too-many-attempts', { retryAfterSeconds: Math.ceil(limit.msBeforeNext / 1000) })
      }
    },
    async forgive(signInName, address) {
      const { limiter, key } = countOf(signInName, address)
      await limiter.delete(key)
      ownAddresses.add(ownAddressOf(signInName, address))
    },
  }
}

const ownAddressOf = (signInName: string, address: string) => JSON.stringify([signInName.toLowerCase(), address])

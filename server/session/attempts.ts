import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#shared/refusals.ts'

/** The tries to sign in of the last quarter of an hour. */
export type Attempts = {
  /** Refuses the eleventh try for a name, and the hundred-and-first from an address. */
  admit(signInName: string, address: string): Promise<void>
  /** After a good sign-in the name's tries are forgotten. */
  forgive(signInName: string): Promise<void>
}

const quarterOfAnHour = 15 * 60

/** An office's count of tries, in memory: a restart forgets it. */
export function countAttempts(): Attempts {
  const perName = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
  const perAddress = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour })
  return {
    async admit(signInName, address) {
      try {
        await Promise.all([perName.consume(signInName.toLowerCase()), perAddress.consume(address)])
      } catch (limit) {
        if (!(limit instanceof RateLimiterRes)) throw limit
        throw new Refused('too-many-attempts', { retryAfterSeconds: Math.ceil(limit.msBeforeNext / 1000) })
      }
    },
    async forgive(signInName) {
      await perName.delete(signInName.toLowerCase())
    },
  }
}

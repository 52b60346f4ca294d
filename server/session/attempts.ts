import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#shared/refusals.ts'

const quarterOfAnHour = 15 * 60
const perName = new RateLimiterMemory({ points: 10, duration: quarterOfAnHour })
const perAddress = new RateLimiterMemory({ points: 100, duration: quarterOfAnHour })

/** Refuses the eleventh try for a name, and the hundred-and-first from an address, within a quarter of an hour. */
export async function admitAttempt(signInName: string, address: string): Promise<void> {
  try {
    await Promise.all([perName.consume(signInName.toLowerCase()), perAddress.consume(address)])
  } catch (limit) {
    if (!(limit instanceof RateLimiterRes)) throw limit
    throw new Refused('too-many-attempts', { retryAfterSeconds: Math.ceil(limit.msBeforeNext / 1000) })
  }
}

/** After a good sign-in the name's tries are forgotten. */
export async function forgiveAttempts(signInName: string): Promise<void> {
  await perName.delete(signInName.toLowerCase())
}

import type { Instant } from '#shared/calendar/days.ts'

const minute = 60_000
const hour = 60 * minute

/** How long a mail rests after each attempt that failed: two days in all. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 8 * hour, 12 * hour, 24 * hour]

/** When to try again after so many attempts; null when it has been tried long enough. */
export function nextAttempt(attempts: number, now: Instant): Instant | null {
  const pause = pauses[attempts - 1]
  return pause === undefined ? null : new Date(Date.parse(now) + pause).toISOString()
}

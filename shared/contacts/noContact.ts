import * as z from 'zod'
import { addDays, type Day, dayOf, daysBetween, type Instant } from '#shared/calendar/days.ts'

/** When an office may say that it could not reach somebody: after attempts on so many different days, the first of them so many days ago. */
export const NoContactRule = z.strictObject({
  attempts: z.number().int().min(1).max(50),
  overDays: z.number().int().min(0).max(365),
})
export type NoContactRule = z.infer<typeof NoContactRule>

export const defaultNoContactRule: NoContactRule = { attempts: 3, overDays: 10 }

type Attempted = { readonly at: Instant; readonly reached: boolean }

/** What is still missing before "no contact" may be said: attempts, and the first day from which the time since the first of them is long enough. */
export type MissingContact = { readonly attempts: number; readonly from: Day | null }

/**
 * What the office's rule still asks for, or null once it is kept. Whoever was reached has to be lost again: only what
 * came after counts, and several attempts on one day count once.
 */
export function missingContact(attempts: readonly Attempted[], rule: NoContactRule, today: Day): MissingContact | null {
  const reached = attempts.filter((one) => one.reached).map(({ at }) => at)
  const lastReached = reached.sort().at(-1) ?? ''
  const days = new Set(attempts.filter(({ at }) => at > lastReached).map(({ at }) => dayOf(at)))
  const [first = today] = [...days].sort()
  const missing = Math.max(0, rule.attempts - days.size)
  const isLongEnough = daysBetween(first, today) >= rule.overDays
  if (missing === 0 && isLongEnough) return null
  return { attempts: missing, from: isLongEnough ? null : addDays(first, rule.overDays) }
}

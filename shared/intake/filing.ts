import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'

const minute = 60_000
/** How far the clocks of a sender and of the office may differ. */
export const clockTolerance = 5 * minute

/** Whether it was sent later than now, beyond what clocks may differ. Takes any ISO instant, with `Z` or an offset. */
export function isInFuture(submittedAt: string, now: Instant): boolean {
  return Date.parse(submittedAt) - Date.parse(now) > clockTolerance
}

/** The moment as we keep it, and the legal day of receipt: the day it was sent, or the next open one (OL art. 58 §1). */
export function filed(submittedAt: string): { readonly submittedAt: Instant; readonly receivedOn: Day } {
  const instant = new Date(submittedAt).toISOString()
  return { submittedAt: instant, receivedOn: nextOpenDay(dayOf(instant)) }
}

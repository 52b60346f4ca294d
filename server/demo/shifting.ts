import type { Day, Instant } from '#shared/calendar/days.ts'
import { remembered } from './remembered.ts'

const dayLength = 86_400_000

/** The day so many days later: as `addDays`, for millions. */
export const shiftedDay = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/** The instant so many days later at the same time by the clock in Belgium. */
export function shiftedInstant(instant: Instant, days: number): Instant {
  const before = Date.parse(instant)
  const after = before + days * dayLength
  const change = offsetOn(Math.floor(before / dayLength)) - offsetOn(Math.floor(after / dayLength))
  return new Date(after + change).toISOString()
}

/** How far the clock in Belgium is ahead of UTC on a day, counted from 1970, in milliseconds. */
const offsetOn = remembered(
  (day: number) =>
    Temporal.Instant.fromEpochMilliseconds((day + 0.5) * dayLength).toZonedDateTimeISO('Europe/Brussels')
      .offsetNanoseconds / 1e6,
)

import type { Day, Instant } from '#shared/calendar/days.ts'
import { remembered } from './remembered.ts'

const dayLength = 86_400_000

/** The day so many days later: as `addDays`, for millions. */
export const shiftedDay = (day: Day, days: number): Day => dayAt(millisecondsOf(day) / dayLength + days)

/** The instant so many days later at the same time by the clock in Belgium. */
export function shiftedInstant(instant: Instant, days: number): Instant {
  const before = millisecondsOf(instant)
  const after = before + days * dayLength
  const shifted = after + offsetOn(Math.floor(before / dayLength)) - offsetOn(Math.floor(after / dayLength))
  const day = Math.floor(shifted / dayLength)
  return `${dayAt(day)}T${timeAt(shifted - day * dayLength)}`
}

const millisecondsOf = remembered((moment: Day | Instant) => Date.parse(moment))

/** A day, counted from 1970. */
const dayAt = remembered((day: number): Day => new Date(day * dayLength).toISOString().slice(0, 10))

/** A time of the day, in milliseconds, as an instant ends with it. */
const timeAt = remembered((time: number) => new Date(time).toISOString().slice(11))

/** How far the clock in Belgium is ahead of UTC on a day, counted from 1970, in milliseconds. */
const offsetOn = remembered(
  (day: number) =>
    Temporal.Instant.fromEpochMilliseconds((day + 0.5) * dayLength).toZonedDateTimeISO('Europe/Brussels')
      .offsetNanoseconds / 1e6,
)

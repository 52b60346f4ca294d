/** A day of the office's calendar as ISO text: `2026-03-02`. */
export type Day = string

/** An instant in UTC as ISO text: `2026-03-02T09:30:00.000Z`. */
export type Instant = string

const officeZone = 'Europe/Brussels'

/** The day it was in Belgium at this instant. Takes any ISO instant, with `Z` or an offset. */
export function dayOf(instant: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(officeZone).toPlainDate().toString()
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** How many days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

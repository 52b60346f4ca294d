import { isToCome } from '#shared/calendar/dayBounds.ts'
import type { Day, Instant } from '#shared/calendar/days.ts'

const officeZone = 'Europe/Brussels'

type Wanted = { readonly day: Day; readonly time: string }

/**
 * When an appointment at this time of day in Belgium starts, or null where the clock skips that time (the last Sunday
 * of March); of a time that comes twice, in October, it is the first.
 */
export function startOf({ day, time }: Wanted): Instant | null {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`)
  const start = wanted.toZonedDateTime(officeZone, { disambiguation: 'compatible' })
  if (!start.toPlainDateTime().equals(wanted)) return null
  return start.toInstant().toString({ fractionalSecondDigits: 3 })
}

/** The field that cannot be, or null: no appointment is made in the past, at a time that is not, or too far ahead. */
export function wrongStartOf(wanted: Wanted, { today, now }: { readonly today: Day; readonly now: Instant }) {
  if (!isToCome(wanted.day, today)) return 'day'
  const start = startOf(wanted)
  return start === null || Date.parse(start) <= Date.parse(now) ? 'time' : null
}

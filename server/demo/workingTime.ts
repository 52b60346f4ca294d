import { isClosedDay, lastOpenDay, nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, dayOf, type Instant } from '#shared/calendar/days.ts'

/** How long before today the office took Relais into use. */
export const daysOfService = 400

/** The office is open from 8.30 to 16.30, all open days alike. */
const opens = 8.5
const hours = 8

/** The open days from this one up to, but without, today. */
export function openDaysBefore(today: Day, from: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = from; day < today; day = addDays(day, 1)) if (!isClosedDay(day)) days.push(day)
  return days
}

/** How far the first of these days had gone at this instant, as a share of its opening hours; 0 before it, 1 after it. */
export function shareGone(instant: Instant, [first]: readonly Day[]): number {
  if (first !== dayOf(instant)) return 0
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels')
  return Math.min(1, Math.max(0, (hour + minute / 60 - opens) / hours))
}

/** The instant so many open days after the first opening: 1.5 is the middle of the second day. */
export function instantAfter(openDays: readonly Day[], share: number): Instant {
  const day = openDays[Math.floor(share)]
  if (day === undefined) throw new Error('no open day left in the demo')
  return instantAt(day, opens + (share % 1) * hours)
}

/** The instant at which it was so many hours of the day in Belgium. */
export function instantAt(day: Day, hour: number): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels')
  // By the clock, also on the day on which it changes.
  const time = Temporal.PlainTime.from('00:00').add({ milliseconds: Math.round(hour * 3_600_000) })
  return new Date(start.withPlainTime(time).epochMilliseconds).toISOString()
}

/** The open day so many open days after today; 0 is today, or the first open day where today is none; -1 is the last before it. */
export function openDayFrom(today: Day, openDays: number): Day {
  if (openDays < 0) return lastOpenDay(addDays(openDayFrom(today, openDays + 1), -1))
  if (openDays === 0) return nextOpenDay(today)
  return nextOpenDay(addDays(openDayFrom(today, openDays - 1), 1))
}

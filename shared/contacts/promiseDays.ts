import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'

/** The days that are offered for a promise: today, the open days of the week to come, and this day next week. */
export function promiseDays(today: Day): readonly Day[] {
  const week = Array.from({ length: 8 }, (_, later) => addDays(today, later))
  return week.filter((day) => day === today || !isClosedDay(day))
}

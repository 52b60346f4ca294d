import { isClosedDay } from './closedDays.ts'
import { addDays, type Day } from './days.ts'

/** How many open days have come since this day, today among them; none for a day to come. */
export function openDaysSince(day: Day, today: Day): number {
  if (day >= today) return 0
  const next = addDays(day, 1)
  return openDaysSince(next, today) + (isClosedDay(next) ? 0 : 1)
}

/** The last day since which so many open days have come today. */
export function dayBeforeOpenDays(today: Day, openDays: number): Day {
  if (openDays === 0) return today
  return dayBeforeOpenDays(addDays(today, -1), isClosedDay(today) ? openDays : openDays - 1)
}

import { lastOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'

/** Two weeks leave time to ask for a paper elsewhere. */
const usualDays = 14
/** What comes in must still be read before the decision. */
const daysToRead = 7

/** The day by which papers are asked for, unless the worker names another: in two weeks, sooner where the decision is due soon. */
export function dayToBring(today: Day, decideBy: Day): Day {
  const usual = addDays(today, usualDays)
  const last = addDays(decideBy, -daysToRead)
  const [sooner = usual] = [usual, last].sort()
  const day = lastOpenDay(sooner)
  return day > today ? day : addDays(today, daysToRead)
}

import { addDays, type Day } from '#shared/calendar/days.ts'
import type { Line, Reason } from './contract.ts'

/** How near a day must be to be near. */
export const nearInDays = 7

/** How much something presses: it is late, it is for today, for the days to come, or no day presses. */
export const pressures = ['late', 'today', 'soon', 'later'] as const
export type Pressure = (typeof pressures)[number]

/** What has come or happened is for today, whenever that was. */
const toSeeToday: readonly Reason[] = ['appointment', 'unsaid', 'mail', 'handed', 'piece']

export function pressureOf({ reason, day }: Pick<Line, 'reason' | 'day'>, today: Day): Pressure {
  if (toSeeToday.includes(reason)) return 'today'
  if (day === null) return 'later'
  if (day <= today) return day < today ? 'late' : 'today'
  return day <= addDays(today, nearInDays) ? 'soon' : 'later'
}

/** What comes first among what presses as much: who stands at the door, what the law asks, who waits for our word, and the rest. */
const ranks: Readonly<Record<Reason, number>> = {
  appointment: 0,
  acknowledge: 1,
  term: 1,
  closedUndecided: 1,
  ratify: 1,
  promise: 2,
  mail: 2,
  handed: 3,
  piece: 3,
  awaited: 3,
  unsaid: 3,
  agenda: 4,
  new: 5,
}

/** The most pressing first: by how much it presses, by what it is, by its day and hour, and last by its number. */
export const byPressure = (lines: readonly Line[], today: Day): readonly Line[] =>
  lines.toSorted(
    (one, other) =>
      pressures.indexOf(pressureOf(one, today)) - pressures.indexOf(pressureOf(other, today)) ||
      ranks[one.reason] - ranks[other.reason] ||
      momentOf(one).localeCompare(momentOf(other)) ||
      one.number.localeCompare(other.number) ||
      one.reason.localeCompare(other.reason),
  )

const never = '9999-12-31'
const momentOf = ({ at, day }: Line) => at ?? day ?? never

/** How many lines are late or for today. */
export const countPressing = ({ lines, day }: { readonly lines: readonly Line[]; readonly day: Day }) =>
  lines.filter((line) => pressureOf(line, day) === 'late' || pressureOf(line, day) === 'today').length

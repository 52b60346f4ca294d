import { addDays, type Day } from '#shared/calendar/days.ts'
import type { Line, Reason, RequestLine } from './contract.ts'

/** How near a day must be to be near. */
export const nearInDays = 7

/** How much something presses: it is late, it is for today, for the days to come, or no day presses. */
export const pressures = ['late', 'today', 'soon', 'later'] as const
export type Pressure = (typeof pressures)[number]

/** What has come or happened is for today, whenever that was. */
const toSeeToday: readonly Reason[] = ['appointment', 'unsaid', 'mail', 'handed', 'piece', 'rest', 'resting']

/** Tells of a line how much it presses on this day. */
export function pressureOn(today: Day): (line: Pick<Line, 'reason' | 'day'>) => Pressure {
  const near = addDays(today, nearInDays)
  return ({ reason, day }) => {
    if (toSeeToday.includes(reason)) return 'today'
    if (day === null) return 'later'
    if (day <= today) return day < today ? 'late' : 'today'
    return day <= near ? 'soon' : 'later'
  }
}

/** What comes first among what presses as much: who stands at the door, what the law asks, who waits for our word, and the rest. */
const ranks: Readonly<Record<Reason, number>> = {
  appointment: 0,
  acknowledge: 1,
  term: 1,
  closedUndecided: 1,
  ratify: 1,
  enter: 1,
  promise: 2,
  mail: 2,
  handed: 3,
  piece: 3,
  awaited: 3,
  unsaid: 3,
  agenda: 4,
  rest: 4,
  resting: 5,
  new: 5,
}

/** The most pressing first: by how much it presses, by what it is, by its day and hour, and last by its number. */
export function byPressure(lines: readonly Line[], today: Day): readonly Line[] {
  const pressureOf = pressureOn(today)
  return lines
    .map((line) => ({ line, place: `${pressures.indexOf(pressureOf(line))} ${placeOf(line)}` }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ line }) => line)
}

const never = '9999-12-31'

/** Its place among what presses as much, as text that sorts. */
const placeOf = ({ reason, at, day, number = '', id }: Placed) =>
  `${ranks[reason]} ${at ?? day ?? never} ${number} ${reason} ${id}`
type Placed = Pick<Line, 'reason' | 'day' | 'id'> & Partial<Pick<RequestLine, 'at' | 'number'>>

/** How many lines are late or for today. */
export function countPressing({ lines, day }: { readonly lines: readonly Line[]; readonly day: Day }): number {
  const pressureOf = pressureOn(day)
  return lines.filter((line) => ['late', 'today'].includes(pressureOf(line))).length
}

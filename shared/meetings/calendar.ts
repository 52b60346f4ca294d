import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, daysBetween } from '#shared/calendar/days.ts'

/** The last day on which a request can be put on the agenda: so many open days before the meeting. */
export function agendaClosing(heldOn: Day, openDaysBefore: number): Day {
  if (openDaysBefore === 0) return heldOn
  const before = addDays(heldOn, -1)
  return agendaClosing(before, isClosedDay(before) ? openDaysBefore : openDaysBefore - 1)
}

type Series = { readonly first: Day; readonly everyWeeks: number; readonly until: Day }

/** Further ahead no series is planned: a year mistyped is found out. */
const longestSeriesInDays = 2 * 366

/** The days of meetings that come back every so many weeks; those on which the office is closed are left out. */
export function seriesDays({ first, everyWeeks, until }: Series): readonly Day[] {
  if (first > until) return []
  const later = seriesDays({ first: addDays(first, 7 * everyWeeks), everyWeeks, until })
  return isClosedDay(first) ? later : [first, ...later]
}

type Coming = { readonly heldOn: Day; readonly agendaClosesOn: Day }

/** The last meeting that can still decide in time: on or before the day to decide by, its agenda open today; null when none remains. */
export function lastUsefulMeeting<Meeting extends Coming>(
  meetings: readonly Meeting[],
  decideBy: Day,
  today: Day,
): Meeting | null {
  const useful = meetings.filter(
    ({ heldOn, agendaClosesOn }) => today <= heldOn && heldOn <= decideBy && today <= agendaClosesOn,
  )
  return useful.reduce<Meeting | null>((last, one) => (last && one.heldOn <= last.heldOn ? last : one), null)
}

/** The next meeting that can ratify what was decided on this day: the first on or after it (OL art. 28 §1); null when none is planned. */
export function ratifyingMeeting<Meeting extends { readonly heldOn: Day }>(
  meetings: readonly Meeting[],
  decidedOn: Day,
): Meeting | null {
  const after = meetings.filter(({ heldOn }) => heldOn >= decidedOn)
  return after.reduce<Meeting | null>((next, one) => (next && next.heldOn <= one.heldOn ? next : one), null)
}

type Planned = Coming & { readonly until?: Day | null }

/** The day that cannot be, or null: no meeting is planned in the past, no agenda closes after its meeting, and no series lasts for ever. */
export function wrongDayOfMeeting({ heldOn, agendaClosesOn, until = null }: Planned, today: Day) {
  if (heldOn < today) return 'heldOn'
  if (agendaClosesOn > heldOn) return 'agendaClosesOn'
  if (until === null) return null
  return until < heldOn || daysBetween(heldOn, until) > longestSeriesInDays ? 'until' : null
}

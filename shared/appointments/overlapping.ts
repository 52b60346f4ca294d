import type { Instant } from '#shared/calendar/days.ts'

type Timed = { readonly startsAt: Instant; readonly minutes: number }

/** The longest that an appointment may be, in minutes. */
export const longestAppointment = 480

export const endOf = ({ startsAt, minutes }: Timed): Instant =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()

/** Whether the two have a moment in common; one that begins as the other ends does not. */
export const overlap = (one: Timed, other: Timed) => one.startsAt < endOf(other) && other.startsAt < endOf(one)

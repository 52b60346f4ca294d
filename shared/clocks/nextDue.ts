import type { Day } from '#shared/calendar/days.ts'
import type { ClockName } from './clockNames.ts'
import { clocksOf } from './clocks.ts'
import type { Course } from './course.ts'
import type { Terms } from './terms.ts'

/** What is kept where no term runs: a day after all others. */
export const noTermRuns = '9999-12-31'

export type NextDue = { readonly day: Day; readonly clock: ClockName }

/** The nearest last day among the clocks of the office that run, late ones first; null when none runs. */
export function nextDue(course: Course, terms: Terms): NextDue | null {
  const due = clocksOf(course, terms).flatMap(({ clock, whose, dueOn, stoppedOn }) =>
    whose === 'office' && stoppedOn === null && dueOn !== null ? [{ day: dueOn, clock }] : [],
  )
  return due.reduce<NextDue | null>((nearest, one) => (nearest && nearest.day <= one.day ? nearest : one), null)
}

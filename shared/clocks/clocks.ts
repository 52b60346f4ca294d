import type { Day } from '#shared/calendar/days.ts'
import { clockNames } from './clockNames.ts'
import { clockRules } from './clockRules.ts'
import type { Clock, Course } from './course.ts'
import type { Terms } from './terms.ts'

/** Every clock that has started for the request, in the order of the procedure. */
export function clocksOf(course: Course, terms: Terms): readonly Clock[] {
  return clockNames.flatMap((clock) => {
    const { whose, find } = clockRules[clock]
    const found = find(course, terms)
    return found ? [{ clock, whose, ...found }] : []
  })
}

/** Running, kept in time, kept late, missed, or over: a right that was not used. */
export type ClockState = 'running' | 'kept' | 'keptLate' | 'missed' | 'over'

export function stateOf({ whose, dueOn, stoppedOn }: Clock, today: Day): ClockState {
  if (stoppedOn !== null) return dueOn !== null && stoppedOn > dueOn ? 'keptLate' : 'kept'
  if (dueOn === null || today <= dueOn) return 'running'
  return whose === 'applicant' ? 'over' : 'missed'
}

import type { ClockName } from './clockNames.ts'
import { clocksOf } from './clocks.ts'
import type { Course } from './course.ts'
import type { Terms } from './terms.ts'

/** What is to be seen to before a request is closed; the yearly duties go on in the social file. */
const toSeeTo: readonly ClockName[] = ['ratify', 'pay', 'piis']

/** Whether one of these terms still runs or was missed: closing would leave it behind. */
export const isOwedBeforeClosing = (course: Course, terms: Terms): boolean =>
  clocksOf(course, terms).some(({ clock, stoppedOn }) => stoppedOn === null && toSeeTo.includes(clock))

import type { Day } from '#shared/calendar/days.ts'
import type { Course } from './course.ts'
import { lastDay, type Terms } from './terms.ts'

/** The day by which the decision stands in the network of social security at the latest; null before the decision. */
export const inNetworkBy = ({ decidedOn }: Pick<Course, 'decidedOn'>, terms: Terms): Day | null =>
  decidedOn === null ? null : lastDay(decidedOn, terms.network)

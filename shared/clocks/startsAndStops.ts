import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { Clock, Course, StartedBy, StoppedBy } from './course.ts'

export type Start = Pick<Clock, 'startedOn' | 'startedBy'>

/** The day on which this happened; null where it has not. */
export function startOf(course: Course, startedBy: StartedBy): Start | null {
  const startedOn = dayOfStart(course, startedBy)
  return startedOn === null ? null : { startedOn, startedBy }
}

function dayOfStart(course: Course, start: StartedBy): Day | null {
  if (start === 'received') return course.receivedOn
  if (start === 'decided') return course.decidedOn
  return course.facts[start]?.on ?? null
}

type Stop = Pick<Clock, 'stoppedOn' | 'stoppedBy'>

/** The first of these that has happened to the request; null twice where none has. */
export function firstStop(course: Course, by: readonly StoppedBy[]): Stop {
  const stops = by.flatMap((stoppedBy) => {
    const stoppedOn = dayOfStop(course, stoppedBy)
    return stoppedOn ? [{ stoppedOn, stoppedBy }] : []
  })
  return stops.reduce<Stop & { stoppedOn: Day | null }>(
    (first, stop) => (first.stoppedOn !== null && first.stoppedOn <= stop.stoppedOn ? first : stop),
    { stoppedOn: null, stoppedBy: null },
  )
}

function dayOfStop(course: Course, stop: StoppedBy): Day | null {
  if (stop === 'submitted') return dayOf(course.submittedAt)
  if (stop === 'decided') return course.decidedOn
  if (stop === 'notified') return course.notifiedOn
  if (stop === 'closed') return course.stage === 'closed' ? course.closedOn : null
  return course.facts[stop]?.on ?? null
}

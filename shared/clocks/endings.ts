import type { Course } from './course.ts'

type Ended = Pick<Course, 'stage' | 'outcome' | 'ground'>

/**
 * Whether the request ended in a way that answers it without a decision: the applicant withdrew it in writing or died,
 * another request of the same person carries it, or it never was one. Saying that a person could not be reached, was
 * only informed or moved, answers nothing; nor does saying that another centre has it: only the transfer itself does
 * (OL art. 58 §3). The term then runs on (domain.md 3.3).
 */
export function endsTheTerm({ stage, outcome, ground }: Ended): boolean {
  if (stage !== 'closed' || outcome === null) return false
  if (outcome === 'noContact') return ground === 'refusalNotified'
  if (outcome === 'deceasedOrMoved') return ground === 'deceased'
  return ending.has(outcome)
}

const ending: ReadonlySet<string> = new Set(['withdrawn', 'duplicate', 'invalid', 'knownApplicant'])

/** Whether it turned out never to have been a request, to which nothing is owed: not even an acknowledgement. */
export const neverWasOne = ({ stage, outcome }: Ended): boolean => stage === 'closed' && outcome === 'invalid'

import type { Course } from './course.ts'

/**
 * Whether the request ended in a way that answers it without a decision: the applicant withdrew it in writing or died,
 * another request of the same person carries it, or it never was one. Saying that a person could not be reached, or
 * was only informed, answers nothing: the term runs on (domain.md 3.3).
 */
export function endsTheTerm({ stage, outcome, ground }: Pick<Course, 'stage' | 'outcome' | 'ground'>): boolean {
  if (stage !== 'closed' || outcome === null) return false
  if (outcome === 'noContact') return ground === 'refusalNotified'
  if (outcome === 'deceasedOrMoved') return ground === 'deceased'
  return ending.has(outcome)
}

const ending: ReadonlySet<string> = new Set(['transferred', 'withdrawn', 'duplicate', 'invalid', 'knownApplicant'])

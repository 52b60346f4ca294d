import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Outcome } from '#shared/requests/outcomes.ts'
import type { Course } from './course.ts'

type Decided = Pick<Course, 'outcome' | 'grantedAidTypes' | 'aidTypes' | 'decidedOn'>

/** The day of the decision that granted one of these aids; null where none did. */
export function grantedOn(course: Decided, types: readonly AidType[]): Day | null {
  return grantedAid(course).some((type) => types.includes(type)) ? course.decidedOn : null
}

/** What the law of 26 May 2002 pays in money. */
export const paidByLaw: readonly AidType[] = ['RIS', 'INST']

/** Where the decision does not say which aid was granted, all that was asked counts: better warned than late. */
function grantedAid({ outcome, grantedAidTypes, aidTypes }: Decided): readonly AidType[] {
  if (grantedAidTypes.length > 0) return grantedAidTypes
  return outcome !== null && grants.includes(outcome) ? aidTypes : []
}

const grants: readonly Outcome[] = ['granted', 'grantedInPart', 'grantedUrgently']

import { addDays, type Day } from '#shared/calendar/days.ts'
import type { Course } from './course.ts'
import { decisionDue } from './decisionDue.ts'
import { grantedOn, paidByLaw } from './granted.ts'
import { lastDay, type Terms } from './terms.ts'

/** The first day for which interest runs, and why: the payment, or already the decision, came after its term. */
export type Interest = { readonly from: Day; readonly because: 'paidLate' | 'decidedLate' }

/**
 * From when interest runs on integration income that is not yet paid then: the day after the term to pay; where it was
 * decided late, the day after the two terms together, counted from the request (DIS art. 23). Null where nothing that
 * the law pays was granted.
 */
export function interestFrom(course: Course, terms: Terms): Interest | null {
  const decidedOn = grantedOn(course, paidByLaw)
  if (decidedOn === null) return null
  const { startedOn, day } = decisionDue(course, terms)
  if (decidedOn <= day) return { from: addDays(lastDay(decidedOn, terms.pay), 1), because: 'paidLate' }
  return { from: addDays(lastDay(startedOn, terms.payFromRequest), 1), because: 'decidedLate' }
}

/** Whether interest is due on this day, or was when it was paid. */
export function owesInterest(course: Course, terms: Terms, today: Day): boolean {
  const interest = interestFrom(course, terms)
  return interest !== null && (course.facts.paid?.on ?? today) >= interest.from
}

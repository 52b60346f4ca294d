import type { Day } from '#shared/calendar/days.ts'
import type { Course } from './course.ts'

/** What the president decided in urgency and still stands: since when the applicant is owed its notification, and when it came. */
export function urgencyToTell({
  facts,
}: Pick<Course, 'facts'>): { readonly since: Day; readonly told: Day | null } | null {
  const { urgentToNotify, urgentNotified, ratified } = facts
  if (!urgentToNotify || ratified?.how === 'notRatified') return null
  return { since: urgentToNotify.on, told: urgentNotified?.on ?? null }
}

import type { ContactWay } from '#shared/contacts/ways.ts'
import type { Story } from './story.ts'

/** Open days between one attempt and the next: three of them are then ten days apart. */
export const betweenAttempts = 4

/** How it was tried to reach somebody who was then given up; nothing in any other story. */
export function triedWays({ contact = {}, lives, residence, course }: Story): readonly ContactWay[] {
  if (course.outcome !== 'noContact') return []
  if (contact.preferredWay === 'visit') return ['visit', 'visit', 'visit']
  const usual = contact.phone === '' ? 'email' : 'phone'
  const isHoused = lives !== undefined || residence?.street !== undefined
  return [usual, usual, isHoused ? 'letter' : usual]
}

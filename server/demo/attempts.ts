import { noteAttempt } from '#server/contacts/acts.ts'
import type { ContactWay } from '#shared/contacts/ways.ts'
import type { Does } from './arrivals.ts'
import type { SignInName } from './colleagues.ts'
import type { Story } from './story.ts'

/** Open days between one attempt and the next: three of them are then ten days apart. */
export const betweenAttempts = 4

/** What was tried before somebody was given up as out of reach; nothing in any other story. */
export const attemptsOf = (story: Story, holder: SignInName): readonly Does[] =>
  story.course.outcome === 'noContact'
    ? waysOf(story).map(
        (way): Does =>
          ({ office, workers, ...seen }) =>
            noteAttempt(office, workers(holder), { ...seen, attempt: { way, reached: false, remark: '' } }),
      )
    : []

function waysOf({ contact = {}, lives, residence }: Story): readonly ContactWay[] {
  const usual = contact.phone === '' ? 'email' : 'phone'
  const isHoused = lives !== undefined || residence?.street !== undefined
  return contact.preferredWay === 'visit' ? ['visit', 'visit', 'visit'] : [usual, usual, isHoused ? 'letter' : usual]
}

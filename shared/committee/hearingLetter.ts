import type { Day } from '#shared/calendar/days.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { HearingInvitation } from './hearing.ts'
import type { CommitteeLetterWords } from './letter.fr.ts'

type Invited = {
  readonly number: string
  readonly receivedOn: Day
  readonly addressee: readonly string[]
  readonly on: Day
  readonly signedBy: string
  readonly invitation: HearingInvitation
}

/** The invitation to be heard before the decision (DIS art. 20): when, where, and that nobody need come alone. */
export function hearingLetter(
  language: OfficialLanguage,
  { hearing, dateline, longDay }: CommitteeLetterWords,
  { number, receivedOn, addressee, on, signedBy, invitation }: Invited,
): LetterDocument {
  const { heldOn, startsAt, place } = invitation
  return {
    language,
    title: hearing.title,
    addressee,
    dateline: dateline(on),
    references: [{ name: hearing.reference, value: number }],
    blocks: [
      { kind: 'paragraph', text: hearing.greeting },
      { kind: 'paragraph', text: hearing.opening(receivedOn) },
      { kind: 'paragraph', text: hearing.invitation },
      {
        kind: 'facts',
        facts: [
          { name: hearing.day, value: longDay(heldOn) },
          { name: hearing.time, value: startsAt },
          { name: hearing.place, value: place },
        ],
      },
      { kind: 'notice', text: hearing.accompanied },
      { kind: 'list', entries: hearing.rights },
      { kind: 'paragraph', text: hearing.closing },
      { kind: 'signatures', names: [signedBy] },
    ],
    mark: null,
  }
}

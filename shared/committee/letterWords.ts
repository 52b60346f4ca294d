import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { committeeLetterDe } from './letter.de.ts'
import { type CommitteeLetterWords, committeeLetterFr } from './letter.fr.ts'
import { committeeLetterNl } from './letter.nl.ts'

/** The words of the invitation and of the pack; a letter is written in an official language alone. */
export const committeeWords: Readonly<Record<OfficialLanguage, CommitteeLetterWords>> = {
  fr: committeeLetterFr,
  nl: committeeLetterNl,
  de: committeeLetterDe,
}

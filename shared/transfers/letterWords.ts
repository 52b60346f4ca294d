import { aidDe } from '#shared/aid/messages.de.ts'
import { aidFr } from '#shared/aid/messages.fr.ts'
import { aidNl } from '#shared/aid/messages.nl.ts'
import { intakeDe } from '#shared/intake/messages.de.ts'
import { intakeFr } from '#shared/intake/messages.fr.ts'
import { intakeNl } from '#shared/intake/messages.nl.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { CentreWords } from './centreLetter.ts'
import { transferLetterDe } from './letter.de.ts'
import { transferLetterFr } from './letter.fr.ts'
import { transferLetterNl } from './letter.nl.ts'

/** What the letters of a transfer say in each language, and how they say the answers. */
export const transferLetterWords: Readonly<Record<OfficialLanguage, CentreWords>> = {
  fr: { transfer: transferLetterFr, answers: { ...datesIn('fr'), intake: intakeFr, aid: aidFr } },
  nl: { transfer: transferLetterNl, answers: { ...datesIn('nl'), intake: intakeNl, aid: aidNl } },
  de: { transfer: transferLetterDe, answers: { ...datesIn('de'), intake: intakeDe, aid: aidDe } },
}

import type { Language } from '#shared/language/languages.ts'
import { acknowledgementLetterDe } from './letter.de.ts'
import { acknowledgementLetterEn } from './letter.en.ts'
import { type AcknowledgementWords, acknowledgementLetterFr } from './letter.fr.ts'
import { acknowledgementLetterNl } from './letter.nl.ts'

/** The words of the letter in each language; English ones only for a reading help. */
export const acknowledgementWords: Readonly<Record<Language, AcknowledgementWords>> = {
  fr: acknowledgementLetterFr,
  nl: acknowledgementLetterNl,
  de: acknowledgementLetterDe,
  en: acknowledgementLetterEn,
}

import type { Language } from '#shared/language/languages.ts'
import { queueLetterDe } from '#shared/queue/letter.de.ts'
import { queueLetterEn } from '#shared/queue/letter.en.ts'
import { type QueueLetter, queueLetterFr } from '#shared/queue/letter.fr.ts'
import { queueLetterNl } from '#shared/queue/letter.nl.ts'

/** What a list says as a table, in the language of its reader. */
export const queueWords: Readonly<Record<Language, QueueLetter>> = {
  fr: queueLetterFr,
  nl: queueLetterNl,
  de: queueLetterDe,
  en: queueLetterEn,
}

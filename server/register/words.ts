import type { Language } from '#shared/language/languages.ts'
import { registerLetterDe } from '#shared/register/letter.de.ts'
import { registerLetterEn } from '#shared/register/letter.en.ts'
import { type RegisterLetter, registerLetterFr } from '#shared/register/letter.fr.ts'
import { registerLetterNl } from '#shared/register/letter.nl.ts'

/** What the register says on paper, in the language of its reader. */
export const registerWords: Readonly<Record<Language, RegisterLetter>> = {
  fr: registerLetterFr,
  nl: registerLetterNl,
  de: registerLetterDe,
  en: registerLetterEn,
}

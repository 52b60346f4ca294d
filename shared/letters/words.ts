import type { Language } from '#shared/language/languages.ts'
import { letterDe } from './letter.de.ts'
import { letterEn } from './letter.en.ts'
import { type LetterWords, letterFr } from './letter.fr.ts'
import { letterNl } from './letter.nl.ts'

const words: Readonly<Record<Language, LetterWords>> = { fr: letterFr, nl: letterNl, de: letterDe, en: letterEn }

/** The words that every letter has, in its language. */
export const letterWords = (language: Language): LetterWords => words[language]

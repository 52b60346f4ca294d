import type { Language } from '#shared/language/languages.ts'
import { decisionLetterDe } from './letter.de.ts'
import { decisionLetterEn } from './letter.en.ts'
import { type DecisionLetterWords, decisionLetterFr } from './letter.fr.ts'
import { decisionLetterNl } from './letter.nl.ts'

const words: Readonly<Record<Language, DecisionLetterWords>> = {
  fr: decisionLetterFr,
  nl: decisionLetterNl,
  de: decisionLetterDe,
  en: decisionLetterEn,
}

/** The words of the decision letter in its language. */
export const decisionLetterWords = (language: Language): DecisionLetterWords => words[language]

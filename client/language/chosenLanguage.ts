import { type Language, languages } from '#shared/language/languages.ts'

const place = 'relais-language'

/** The language of the sign-in page: the one chosen last on this machine, else the browser's, else French. */
export function guessLanguage(): Language {
  const wanted = [localStorage.getItem(place), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return languages.find((language) => wanted.find((tag) => isLanguage(tag)) === language) ?? 'fr'
}

export const rememberLanguage = (language: Language) => localStorage.setItem(place, language)

const isLanguage = (tag: string | null) => languages.some((language) => language === tag)

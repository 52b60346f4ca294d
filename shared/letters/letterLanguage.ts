import type { Language } from '#shared/language/languages.ts'
import type { OfficialLanguage } from './letterhead.ts'

/** The language of a letter: the applicant's where the office serves in it, otherwise the office's first. */
export function letterLanguage(applicants: Language, offices: readonly OfficialLanguage[]): OfficialLanguage {
  return offices.find((language) => language === applicants) ?? offices[0] ?? 'fr'
}

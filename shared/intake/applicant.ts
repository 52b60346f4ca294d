import { type Language, languages } from '#shared/language/languages.ts'
import type { Answers } from './record.ts'

/** The name as lists show it: `Lambert, Zoé`; of somebody without a name the way to reach them, else a dash. */
export function applicantName({ identity, contact }: Answers): string {
  const names = [plain(identity?.familyName?.value), plain(identity?.givenNames?.value)].filter((name) => name !== '')
  return names.join(', ') || plain(contact?.email?.value) || plain(contact?.phone?.value) || '—'
}

/** The language to write in: the one asked for, else that of the form (`fr`, `nl-BE`), else French. */
export function applicantLanguage({ contact, technical }: Answers): Language {
  const ofForm = (technical?.formLanguage ?? '').trim().slice(0, 2).toLowerCase()
  return contact?.language?.value ?? languages.find((language) => language === ofForm) ?? 'fr'
}

/** Where the applicant lives or stays, as far as said. */
export function placeOf({ residence }: Answers) {
  return {
    municipality: plain(residence?.municipality?.value) || null,
    postalCode: plain(residence?.postalCode?.value) || null,
  }
}

/** On one line, and without the invisible marks that turn a line of text around. */
const plain = (text = '') =>
  text
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()

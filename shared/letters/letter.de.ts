import type { LetterWords } from './letter.fr.ts'

export const letterDe: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Öffnungszeiten: ${hours}`,
  page: (page, of) => `${page}/${of}`,
}

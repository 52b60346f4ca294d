import type { LetterWords } from './letter.fr.ts'

export const letterNl: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Openingsuren: ${hours}`,
  page: (page, of) => `${page}/${of}`,
}

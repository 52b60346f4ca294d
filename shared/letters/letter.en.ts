import type { LetterWords } from './letter.fr.ts'

export const letterEn: LetterWords = {
  logoOf: (office) => `Logo: ${office}`,
  phone: (number) => `Tel. ${number}`,
  openingHours: (hours) => `Opening hours: ${hours}`,
  page: (page, of) => `${page}/${of}`,
}

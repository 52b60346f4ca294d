export const letterFr = {
  logoOf: (office: string) => `Logo : ${office}`,
  phone: (number: string) => `Tél. ${number}`,
  openingHours: (hours: string) => `Heures d’ouverture : ${hours}`,
  page: (page: number, of: number) => `${page}/${of}`,
}
export type LetterWords = typeof letterFr

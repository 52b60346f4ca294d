/** The languages of the pages and of the applicants. */
export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language as its own speakers call it. */
export const ownNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
}

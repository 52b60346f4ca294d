/** The languages of the pages and of the applicants. */
export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

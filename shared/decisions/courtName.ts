import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import type { LabourCourt } from './court.ts'

/** The name of a court in this language, else in the first in which it has one. */
export const courtName = ({ names }: Pick<LabourCourt, 'names'>, language: OfficialLanguage): string =>
  names[language] || Object.values(names).find((name) => name !== '') || ''

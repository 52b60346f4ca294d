import type { OfficialLanguage } from '#shared/letters/letterhead.ts'

/** In which language another centre is written to: the first of ours in which it serves too, otherwise its own first. */
export const centreLanguage = (
  theirs: readonly OfficialLanguage[],
  ours: readonly OfficialLanguage[],
): OfficialLanguage => ours.find((language) => theirs.includes(language)) ?? theirs[0] ?? ours[0] ?? 'fr'

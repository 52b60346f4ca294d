import type { DecidingBody } from './words.ts'

/** Who decides; said on Today too, so they come with the first view. */
export const bodiesFr = {
  committee: 'Comité spécial du service social',
  council: 'Conseil de l’action sociale',
  president: 'Président',
} satisfies Record<DecidingBody, string>

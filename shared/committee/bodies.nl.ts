import type { DecidingBody } from './words.ts'

export const bodiesNl: Record<DecidingBody, string> = {
  committee: 'Bijzonder comité voor de sociale dienst',
  council: 'Raad voor maatschappelijk welzijn',
  president: 'Voorzitter',
}

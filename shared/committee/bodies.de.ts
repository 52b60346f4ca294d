import type { DecidingBody } from './words.ts'

export const bodiesDe: Record<DecidingBody, string> = {
  committee: 'Sonderausschuss für Soziales',
  council: 'Sozialhilferat',
  president: 'Präsident',
}

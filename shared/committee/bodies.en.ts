import type { DecidingBody } from './words.ts'

export const bodiesEn: Record<DecidingBody, string> = {
  committee: 'Special committee for social services',
  council: 'Social welfare council',
  president: 'President',
}

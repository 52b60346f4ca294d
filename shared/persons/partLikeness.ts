import type { Day } from '#shared/calendar/days.ts'
import type { Home } from './home.ts'
import { swappedDay } from './swappedDay.ts'
import type { LikenessCode } from './weights.ts'

/** A bis number is given up for a national one: that the two differ says nothing. */
export function nissLikeness(one: string | null, other: string | null): LikenessCode | null {
  if (one === null || other === null) return null
  if (one === other) return 'nissSame'
  return isBis(one) === isBis(other) ? 'nissDiffers' : null
}

/** Its month is raised by 20, or by 40 (domain.md 6). */
const isBis = (niss: string) => Number(niss.slice(2, 4)) >= 20

export function birthLikeness(one: Day | null, other: Day | null): LikenessCode | null {
  if (one === null || other === null) return null
  if (one === other) return 'birthDateSame'
  return swappedDay(one) === other ? 'birthDateSwapped' : 'birthDateDiffers'
}

/** The same building, and not two different boxes in it. */
export const homesAreAlike = (one: Home | null, other: Home | null): boolean =>
  one !== null && one.building === other?.building && (one.box === other.box || one.box === '' || other.box === '')

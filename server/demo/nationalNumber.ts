import type { Day } from '#shared/calendar/days.ts'
import { chance } from './chance.ts'

type Person = { readonly name: string; readonly birthDate: Day; readonly sex: 'female' | 'male' }

/** A national number that passes the check (domain.md 6), always the same for the same invented person: odd orders are men. */
export function nationalNumberOf({ name, birthDate, sex }: Person): string {
  const order = 2 * (1 + Math.floor(chance(name, birthDate) * 497)) - (sex === 'male' ? 1 : 0)
  const digits = `${birthDate.slice(2).replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const checked = Number(birthDate >= '2000' ? `2${digits}` : digits)
  return `${digits}${String(97 - (checked % 97)).padStart(2, '0')}`
}

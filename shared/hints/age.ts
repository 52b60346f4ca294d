import type { Day } from '#shared/calendar/days.ts'

/** How many years somebody born on this day has on that one; negative before their birth. */
export function ageOn(day: Day, birthDate: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

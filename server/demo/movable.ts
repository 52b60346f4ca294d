import { blank } from './form.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'

type Values = Readonly<Record<string, string | number | null>>

const day = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** The days and instants among some values: blanks for them, and what stands there so many days later. */
export function movable(values: Values) {
  const moves = Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    if (day.test(value)) return [{ name, at: (days: number) => shiftedDay(value, days) }]
    return instant.test(value) ? [{ name, at: (days: number) => shiftedInstant(value, days) }] : []
  })
  return {
    blanks: Object.fromEntries(moves.map(({ name }) => [name, blank(name)])),
    later: (days: number) => Object.fromEntries(moves.map(({ name, at }) => [name, at(days)])),
  }
}

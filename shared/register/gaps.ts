import { registerNumber } from './number.ts'

/** The numbers that are missing below each of these places, which rise: `2026/0003`, or `2026/0003–2026/0010`. */
export function gapsIn(places: readonly number[]): readonly string[] {
  return places.flatMap((place, at) => {
    const before = places[at - 1] ?? 0
    const first = Math.max(before + 1, firstOfYear(place))
    if (first === place) return []
    return first === place - 1 ? [registerNumber(first)] : [`${registerNumber(first)}–${registerNumber(place - 1)}`]
  })
}

const perYear = 10_000_000
const firstOfYear = (place: number) => Math.floor(place / perYear) * perYear + 1

const perYear = 10_000_000

/** The place of a request in the register as one number that sorts: year and number together. */
export const registerOrder = (year: number, sequence: number) => year * perYear + sequence

/** The number as it is written: `2026/0001`, with more digits after the ten-thousandth. */
export function registerNumber(order: number): string {
  return `${Math.floor(order / perYear)}/${String(order % perYear).padStart(4, '0')}`
}

/** The number as it is kept, of one as people write it: `2026/12`, `2026-0012`, or `12` in this year. Null for anything else. */
export function readRegisterNumber(written: string, thisYear: number): string | null {
  const read = /^\s*(?:(\d{4})\s*[/.-]\s*)?0*(\d{1,7})\s*$/.exec(written)
  const sequence = Number(read?.[2])
  return read && sequence > 0 ? registerNumber(registerOrder(Number(read[1] ?? thisYear), sequence)) : null
}

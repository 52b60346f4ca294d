const perYear = 10_000_000

/** The place of a request in the register as one number that sorts: year and number together. */
export const registerOrder = (year: number, sequence: number) => year * perYear + sequence

/** The number as it is written: `2026/0001`, with more digits after the ten-thousandth. */
export function registerNumber(order: number): string {
  return `${Math.floor(order / perYear)}/${String(order % perYear).padStart(4, '0')}`
}

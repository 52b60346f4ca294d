/** The eleven digits of a national number whose check is right (domain.md 6), however it was typed; null for all else. */
export function plainNiss(typed: string): string | null {
  const digits = typed.replaceAll(/[\s.\-/]/g, '')
  if (!/^\d{11}$/.test(digits)) return null
  const [first, check] = [digits.slice(0, 9), Number(digits.slice(9))]
  const isRight = [first, `2${first}`].some((born) => 97 - (Number(born) % 97) === check)
  return isRight ? digits : null
}

/** The cents of a sum as people type it in Belgium, « 1 310,50 », « 1.310,50 », « 1310.5 »; NaN where it is none, null where nothing is typed. */
export function centsOf(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, '')
  if (text === '') return null
  const plain = text.includes(',') ? text.replaceAll('.', '').replace(',', '.') : text.replace(thousands, joined)
  return /^-?\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN
}

/** Points that part thousands, and no cents. */
const thousands = /^-?\d{1,3}(\.\d{3})+$/
const joined = (text: string) => text.replaceAll('.', '')

/** The cents as they are typed: `1310,50`; empty for none. */
export const typedCents = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(2).replace('.', ',')

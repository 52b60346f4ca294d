/** The national number as papers print it, `85.03.24-727.68`; what does not have its eleven digits stays as it was typed. */
export function formatNiss(typed: string): string {
  const digits = typed.replaceAll(/[\s.\-/]/g, '')
  return /^\d{11}$/.test(digits) ? digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5') : typed
}

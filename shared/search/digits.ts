/** The digits of a phone number as it is found by, however it was written: `+32 (0)470 12` and `0032 470 12` are `3247012`. */
export const phoneDigits = (written: string): string =>
  written
    .replace(/\(\s*0\s*\)/g, '')
    .replace(/\D/g, '')
    .replace(/^00/, '')

/** These digits and, should they be a phone number, that number with and without the prefix of Belgium: it may be kept in either way. */
export function phoneForms(digits: string): readonly string[] {
  const international = digits.replace(/^00/, '')
  const national = /^320?(\d\d.*)$/.exec(international)?.[1]
  const abroad = national ?? /^0([1-9]\d.*)$/.exec(digits)?.[1]
  return [...new Set([digits, international, ...(abroad === undefined ? [] : [`0${abroad}`, `32${abroad}`])])]
}

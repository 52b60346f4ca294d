import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { NumberRead } from './numberRead.ts'

export type PhoneWrong = 'letters' | 'length' | 'unknown'

/**
 * Reads a telephone number as people write it: `0470 12 34 56`, `04 222 33 44`, `+32`, `0032`, or of another country with
 * its code. Plain, it is E.164; a Belgian one is shown as Belgians write it. The library weighs as much as a page: in the
 * browser it is loaded when a number is first shown.
 */
export function readPhone(typed: string): NumberRead<PhoneWrong> {
  const written = typed.replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '').trim()
  const phone = parsePhoneNumberFromString(written, { defaultCountry: 'BE', extract: false })
  if (!phone) return { wrong: /\p{L}/u.test(written) ? 'letters' : 'unknown' }
  if (!phone.isPossible()) return { wrong: 'length' }
  const isBelgian = phone.countryCallingCode === '32'
  if (isBelgian && isShortMobile(phone.nationalNumber)) return { wrong: 'length' }
  if (isBelgian ? !belgian.test(phone.nationalNumber) : !phone.isValid()) return { wrong: 'unknown' }
  return {
    plain: phone.ext ? `${phone.number};ext=${phone.ext}` : phone.number,
    formatted: isBelgian ? phone.formatNational() : phone.formatInternational(),
    wrong: null,
  }
}

/** The number as it is stored and compared; null when it is wrong. */
export function plainPhone(typed: string): string | null {
  const read = readPhone(typed)
  return read.wrong === null ? read.plain : null
}

/** Nine digits of a mobile, eight of any other; 04 is the area of Liège, whose numbers go on with 2 or 3. */
const belgian = /^(4\d{8}|4[23]\d{6}|[1-35-9]\d{7})$/

/** What the library takes for a number of Liège is mostly a mobile that lacks a digit. */
const isShortMobile = (national: string) => /^4[^23]\d{6}$/.test(national)

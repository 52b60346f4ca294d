import { ibanLengths } from './ibanLengths.ts'
import { type NumberRead, withoutMarks } from './numberRead.ts'

export type IbanWrong = 'characters' | 'country' | 'length' | 'checkDigits'

/** Reads the number of a bank account: by the length of its country and ISO 7064, and a Belgian one by its inner check too. */
export function readIban(typed: string): NumberRead<IbanWrong> {
  const plain = withoutMarks(typed).toUpperCase().replace(/^IBAN/, '')
  if (!/^[A-Z]{2}\d\d[A-Z\d]*$/.test(plain)) return { wrong: 'characters' }
  const length = ibanLengths.get(plain.slice(0, 2))
  if (length === undefined) return { wrong: 'country' }
  if (plain.length !== length) return { wrong: 'length' }
  // 00, 01 and 99 leave the same as 97, 98 and 02, and are never given.
  if (/^..(0[01]|99)/.test(plain) || remainder(plain) !== 1 || (plain.startsWith('BE') && !innerCheckFits(plain)))
    return { wrong: 'checkDigits' }
  return { plain, formatted: plain.replace(/.{4}(?=.)/g, '$& '), wrong: null }
}

/** What is left modulo 97 (ISO 7064), with the first four characters last and each letter as its number from 10. */
const remainder = (plain: string) =>
  [...plain.slice(4), ...plain.slice(0, 4)].reduce((left, character) => {
    const value = Number.parseInt(character, 36)
    return (left * (value > 9 ? 100 : 10) + value) % 97
  }, 0)

/** The last two digits of a Belgian account are what its first ten leave modulo 97, or 97. */
const innerCheckFits = (plain: string) => (Number(plain.slice(4, 14)) % 97 || 97) === Number(plain.slice(14))

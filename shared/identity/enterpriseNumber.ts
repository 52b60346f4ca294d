import { type NumberRead, withoutMarks } from './numberRead.ts'

export type EnterpriseNumberWrong = 'letters' | 'length' | 'firstDigit' | 'checkDigits'

/**
 * Reads the number of an enterprise in the Crossroads Bank for Enterprises, also written as a VAT number (`BE 0…`); one
 * of nine digits dates from before 2005 and has a 0 before it today.
 */
export function readEnterpriseNumber(typed: string): NumberRead<EnterpriseNumberWrong> {
  const digits = withoutMarks(typed).replace(/^BE/i, '')
  if (/\D/.test(digits)) return { wrong: 'letters' }
  const plain = digits.length === 9 ? `0${digits}` : digits
  if (plain.length !== 10) return { wrong: 'length' }
  if (!/^[01]/.test(plain)) return { wrong: 'firstDigit' }
  if (97 - (Number(plain.slice(0, 8)) % 97) !== Number(plain.slice(8))) return { wrong: 'checkDigits' }
  return { plain, formatted: plain.replace(/^(....)(...)(...)$/, '$1.$2.$3'), wrong: null }
}

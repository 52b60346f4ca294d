import fc from 'fast-check'
import { stdnum } from 'stdnum'
import { describe, expect, test } from 'vitest'
import { readEnterpriseNumber } from '#shared/identity/enterpriseNumber.ts'
import { readIban } from '#shared/identity/iban.ts'
import { digits, mistyped, sampleOf } from '#tests/support/numbers.ts'

describe('the number of an enterprise', () => {
  test.each(['0202239951', '0202.239.951', 'BE 0202.239.951', 'be0202239951', '202239951'])(
    'is stored as ten digits and reads as on paper, however it was typed: %s',
    (typed) => {
      expect(readEnterpriseNumber(typed)).toEqual({ plain: '0202239951', formatted: '0202.239.951', wrong: null })
    },
  )

  test.each([
    ['0202239952', 'checkDigits'],
    ['020223995', 'checkDigits'],
    ['02022399511', 'length'],
    ['', 'length'],
    ['2202239951', 'firstDigit'],
    ['0202.239.95l', 'letters'],
  ])('%s is wrong: %s', (typed, wrong) => {
    expect(readEnterpriseNumber(typed)).toEqual({ wrong })
  })

  test('of 10,000, right and mistyped, stdnum agrees; only the first digit, which must be 0 or 1, it does not look at', () => {
    const numbers = fc
      .tuple(fc.constantFrom('0', '1'), digits(7))
      .map(([first, rest]) => `${first}${rest}${String(97 - (Number(`${first}${rest}`) % 97)).padStart(2, '0')}`)
    const judged = sampleOf(mistyped(numbers)).map((number) => ({
      number,
      ours: readEnterpriseNumber(number).wrong === null,
      theirs: stdnum.BE?.vat?.validate(number).isValid && /^[01]/.test(number),
    }))
    expect(judged.filter(({ ours, theirs }) => ours !== theirs)).toEqual([])
    expect(judged.filter(({ ours }) => ours).length).toBeGreaterThan(1_000)
    expect(judged.filter(({ ours }) => !ours).length).toBeGreaterThan(1_000)
  })
})

describe('the number of a bank account', () => {
  // The examples of the register of IBANs.
  test.each([
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29 NWBK 6016 1331 9268 19',
    'LU28 0019 4006 4475 0000',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'NL91 ABNA 0417 1643 00',
    'NO93 8601 1117 947',
  ])('is right in its own country: %s', (typed) => {
    expect(readIban(typed)).toEqual({ plain: typed.replaceAll(' ', ''), formatted: typed, wrong: null })
    expect(readIban(` iban: ${typed.toLowerCase().replaceAll(' ', '-')}`)).toMatchObject({ formatted: typed })
  })

  test.each([
    ['BE68 5390 0754 7035', 'checkDigits'],
    ['BE68 5390 0754 703', 'length'],
    ['NL91 ABNA 0417 1643 000', 'length'],
    ['US64 SVBK US6S 3300 9586 79', 'country'],
    ['539-0075470-34', 'characters'],
    ['BE68 5390 0754 70€4', 'characters'],
    ['', 'characters'],
    ['BE04 5390 0754 7063', 'checkDigits'],
  ])('%s is wrong: %s', (typed, wrong) => {
    expect(readIban(typed)).toEqual({ wrong })
  })

  test('of 10,000 of Belgium, mistyped, none passes whose inner check or whose ISO 7064 is wrong', () => {
    const numbers = digits(10).map((ten) => {
      const account = `${ten}${String(Number(ten) % 97 || 97).padStart(2, '0')}`
      return `BE${String(98 - Number(BigInt(`${account}111400`) % 97n)).padStart(2, '0')}${account}`
    })
    const judged = sampleOf(mistyped(numbers)).map((number) => {
      const [check, account] = [number.slice(2, 4), number.slice(4)]
      const isRight =
        /^BE\d{14}$/.test(number) &&
        BigInt(`${account}1114${check}`) % 97n === 1n &&
        (Number(account.slice(0, 10)) % 97 || 97) === Number(account.slice(10))
      return { number, ours: readIban(number).wrong === null, isRight }
    })
    expect(judged.filter(({ ours, isRight }) => ours !== isRight)).toEqual([])
    expect(judged.filter(({ ours }) => ours).length).toBeGreaterThan(1_000)
    expect(judged.filter(({ ours }) => !ours).length).toBeGreaterThan(1_000)
  })
})

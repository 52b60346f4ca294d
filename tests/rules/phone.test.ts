import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainPhone, readPhone } from '#shared/identity/phone.ts'

test.each([
  ['0470 12 34 56', '+32470123456', '0470 12 34 56'],
  ['0470/12.34.56', '+32470123456', '0470 12 34 56'],
  ['+32 (0)470 12 34 56', '+32470123456', '0470 12 34 56'],
  ['0032 470 123456', '+32470123456', '0470 12 34 56'],
  ['0400 12 34 56', '+32400123456', '0400 12 34 56'],
  ['02 555 12 12', '+3225551212', '02 555 12 12'],
  ['04 222 33 44', '+3242223344', '04 222 33 44'],
  ['087 55 01 23', '+3287550123', '087 55 01 23'],
  ['0800 12 345', '+3280012345', '0800 12 345'],
  ['+33 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
  ['0049 30 123456', '+4930123456', '+49 30 123456'],
  ['+352 621 123 456', '+352621123456', '+352 621 123 456'],
  ['+31 6 12345678', '+31612345678', '+31 6 12345678'],
  ['\u202A+32 470 12 34 56\u202C', '+32470123456', '0470 12 34 56'],
  ['02 555 12 12 ext. 3', '+3225551212;ext=3', '02 555 12 12 ext. 3'],
])('%s is stored as %s and shown as %s', (typed, plain, formatted) => {
  expect(readPhone(typed)).toEqual({ plain, formatted, wrong: null })
})

test.each([
  ['0470 12 34 5', 'length'],
  ['0470 12 34 567', 'length'],
  ['+32 470 12 34 5', 'length'],
  ['+33 6 12', 'length'],
  ['112', 'length'],
  ['06 12 34 56 78', 'unknown'],
  ['+999 123 456 789', 'unknown'],
  ['0470 12 34 56 (le soir)', 'letters'],
  ['je n’en ai pas', 'letters'],
  ['-', 'unknown'],
  ['', 'unknown'],
])('%s is wrong: %s', (typed, wrong) => {
  expect(readPhone(typed)).toEqual({ wrong })
  expect(plainPhone(typed)).toBeNull()
})

test('a number that is stored plain stays what it is, and whatever is typed can be read', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^(\+|0|00)\d{1,14}( ext\. \d{1,3})?$/))
  fc.assert(
    fc.property(typed, (text) => {
      const plain = plainPhone(text)
      return plain === null || plainPhone(plain) === plain
    }),
    { numRuns: 2_000 },
  )
})

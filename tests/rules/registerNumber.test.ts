import fc from 'fast-check'
import { expect, test } from 'vitest'
import { registerNumber, registerOrder } from '#shared/register/number.ts'

test.each([
  [2026, 1, '2026/0001'],
  [2026, 9_999, '2026/9999'],
  [2026, 10_000, '2026/10000'],
  [2026, 1_234_567, '2026/1234567'],
])('in %i, request %i is written %s', (year, sequence, number) => {
  expect(registerNumber(registerOrder(year, sequence))).toBe(number)
})

test('the register sorts by year, then by number', () => {
  const place = fc.tuple(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 9_999_999 }))
  fc.assert(
    fc.property(place, place, ([year, sequence], [otherYear, otherSequence]) => {
      const expected = Math.sign(year - otherYear) || Math.sign(sequence - otherSequence)
      expect(Math.sign(registerOrder(year, sequence) - registerOrder(otherYear, otherSequence))).toBe(expected)
    }),
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsIn } from '#shared/register/gaps.ts'
import { readRegisterNumber, registerNumber, registerOrder } from '#shared/register/number.ts'
import { periodOf } from '#shared/register/period.ts'

test.each([
  ['2026/0012', '2026/0012'],
  ['2026/12', '2026/0012'],
  [' 2026 - 012 ', '2026/0012'],
  ['2025.3', '2025/0003'],
  ['12', '2026/0012'],
  ['0007', '2026/0007'],
  ['2026/123456', '2026/123456'],
])('a number written %j is looked for as %s', (written, number) => {
  expect(readRegisterNumber(written, 2026)).toBe(number)
})

test.each(['', '2026/0', '0', 'Dupont', '2026/', '26/12', '2026/12/1', '12345678'])(
  '%j is no number of the register',
  (written) => {
    expect(readRegisterNumber(written, 2026)).toBeNull()
  },
)

test('every number is found as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2999 }), fc.integer({ min: 1, max: 9_999_999 }), (year, sequence) => {
      const number = registerNumber(registerOrder(year, sequence))
      expect(readRegisterNumber(number, 2026)).toBe(number)
    }),
  )
})

test.each([
  ['nothing', [], []],
  [
    'a year from its beginning',
    [
      [2026, 1],
      [2026, 2],
    ],
    [],
  ],
  [
    'two years',
    [
      [2025, 1],
      [2025, 2],
      [2026, 1],
    ],
    [],
  ],
  [
    'one number',
    [
      [2026, 1],
      [2026, 3],
    ],
    ['2026/0002'],
  ],
  [
    'several',
    [
      [2026, 1],
      [2026, 5],
    ],
    ['2026/0002–2026/0004'],
  ],
  [
    'the beginning of a year',
    [
      [2025, 1],
      [2026, 3],
    ],
    ['2026/0001–2026/0002'],
  ],
] as const)('of %s the missing numbers are told', (_, places, gaps) => {
  expect(gapsIn(places.map(([year, sequence]) => registerOrder(year, sequence)))).toEqual(gaps)
})

test('without an end a period is open there, and without both it is the whole register', () => {
  expect(periodOf({})).toBeNull()
  expect(periodOf({ from: '2026-03-02' })).toEqual({ from: '2026-03-02', to: '9999-12-31' })
  expect(periodOf({ to: '2026-03-02' })).toEqual({ from: '0001-01-01', to: '2026-03-02' })
})

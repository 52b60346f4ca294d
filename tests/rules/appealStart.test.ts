import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays } from '#shared/calendar/days.ts'
import { defaultTerms, lastDay } from '#shared/clocks/terms.ts'
import { appealStart, notificationWays, whyNoAppealTerm } from '#shared/decisions/appealStart.ts'

const kept = { letterKept: true } as const

// DIS art. 47 and OL art. 71.
test.each([
  ['posted on a Monday', 'registered', '2026-03-02', '2026-03-03', '2026-06-03'],
  ['posted on a Friday: Saturday is no working day', 'registered', '2026-03-06', '2026-03-09', '2026-06-09'],
  ['posted on the eve of the weekend of Easter', 'registered', '2026-04-03', '2026-04-07', '2026-07-07'],
  ['posted on the eve of Ascension', 'registered', '2026-05-13', '2026-05-15', '2026-08-17'],
  ['posted on 31 December', 'registered', '2026-12-31', '2027-01-04', '2027-04-05'],
  ['posted on the eve of 29 February', 'registered', '2028-02-28', '2028-02-29', '2028-05-29'],
  ['signed for on a Monday', 'handed', '2026-03-02', '2026-03-02', '2026-06-02'],
  ['signed for on a Saturday', 'handed', '2026-03-07', '2026-03-07', '2026-06-08'],
  ['signed for on 30 November: February ends earlier', 'handed', '2026-11-30', '2026-11-30', '2027-03-01'],
] as const)(
  '%s, the term of appeal runs from the right day to the right day (DIS 47, OL 71)',
  (_, how, on, start, last) => {
    expect(appealStart({ how, on, ...kept })).toBe(start)
    expect(lastDay(start, defaultTerms.appeal)).toBe(last)
  },
)

test('an ordinary letter starts no term of appeal, whatever it says', () => {
  expect(appealStart({ how: 'ordinary', on: '2026-03-02', ...kept })).toBeNull()
  expect(whyNoAppealTerm({ how: 'ordinary', ...kept })).toBe('ordinaryPost')
})

test.each(['registered', 'handed'] as const)(
  '%s without a complete letter that is kept, no term of appeal starts',
  (how) => {
    expect(appealStart({ how, on: '2026-03-02', letterKept: false })).toBeNull()
    expect(whyNoAppealTerm({ how, letterKept: false })).toBe('noLetterKept')
  },
)

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))

test('the term never starts before the decision was posted or signed for, and never on a closed day after posting', () => {
  fc.assert(
    fc.property(fc.constantFrom(...notificationWays), day, fc.boolean(), (how, on, letterKept) => {
      const start = appealStart({ how, on, letterKept })
      if (start === null) return whyNoAppealTerm({ how, letterKept }) !== null
      return how === 'handed' ? start === on : start > on && !isClosedDay(start)
    }),
  )
})

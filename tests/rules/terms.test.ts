import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays, daysBetween } from '#shared/calendar/days.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import { clocksOf } from '#shared/clocks/clocks.ts'
import { defaultTerms, isUnchecked, lastDay, Term, type Terms, termNames } from '#shared/clocks/terms.ts'
import { messages as de } from '#shared/language/messages.de.ts'
import { messages as en } from '#shared/language/messages.en.ts'
import { messages as fr } from '#shared/language/messages.fr.ts'
import { messages as nl } from '#shared/language/messages.nl.ts'
import { anyCourse, anyDay } from '#tests/support/anyCourse.ts'

const stays = { end: 'stays' } as const

test.each([
  ['the same day', '2026-03-02', { days: 0 }, '2026-03-02'],
  ['30 days over the end of February', '2026-02-10', { days: 30 }, '2026-03-12'],
  ['30 days over 29 February', '2028-02-10', { days: 30 }, '2028-03-11'],
  ['8 days over the year’s end', '2026-12-28', { days: 8 }, '2027-01-05'],
  ['5 days over the night to summer time', '2026-03-27', { days: 5 }, '2026-04-01'],
  ['5 days over the night to winter time', '2026-10-23', { days: 5 }, '2026-10-28'],
  ['a month from the 31st', '2026-01-31', { months: 1 }, '2026-02-28'],
  ['a month from the 31st, in a leap year', '2028-01-31', { months: 1 }, '2028-02-29'],
  ['a year from 29 February', '2028-02-29', { months: 12 }, '2029-02-28'],
  ['three months over the year’s end', '2026-11-30', { months: 3 }, '2027-02-28'],
  ['5 open days over Good Friday, which is open, and Easter', '2026-04-02', { openDays: 5 }, '2026-04-10'],
  ['1 open day from the Friday before Whit Monday', '2026-05-22', { openDays: 1 }, '2026-05-26'],
  ['5 open days from a Saturday', '2026-03-07', { openDays: 5 }, '2026-03-13'],
] as const)('%s', (_, fact, length, last) => {
  expect(lastDay(fact, { ...stays, length })).toBe(last)
})

const anyLength = fc.oneof(
  fc.record({ days: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ openDays: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
)
const anyTerm = fc.record({ length: anyLength, end: fc.constantFrom('stays', 'nextOpenDay') })

test('a last day is never before the fact, and a later fact never gives an earlier last day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyTerm, (fact, later, term) => {
      expect(lastDay(fact, term) >= fact).toBe(true)
      expect(lastDay(addDays(fact, later), term) >= lastDay(fact, term)).toBe(true)
    }),
  )
})

test('so many open days lie between the fact and its last day, which is one of them', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (fact, openDays) => {
      const last = lastDay(fact, { ...stays, length: { openDays } })
      const between = Array.from({ length: daysBetween(fact, last) }, (_, day) => addDays(fact, day + 1))
      expect(between.filter((day) => !isClosedDay(day))).toHaveLength(openDays)
      expect(isClosedDay(last)).toBe(false)
    }),
  )
})

test('no clock of any request ends before the fact that started it', () => {
  fc.assert(
    fc.property(anyCourse, (of) => {
      const early = clocksOf(of, defaultTerms).filter(
        ({ clock, startedOn, dueOn }) => clock !== 'ratify' && dueOn !== null && dueOn < startedOn,
      )
      expect(early).toEqual([])
    }),
  )
})

test('a longer term never makes a clock end earlier', () => {
  const longer: Terms = { ...defaultTerms, pay: { ...defaultTerms.pay, length: { days: 16 } } }
  fc.assert(
    fc.property(anyCourse, (of) => {
      const [now, then] = [defaultTerms, longer].map((terms) =>
        clocksOf(of, terms).find(({ clock }) => clock === 'pay'),
      )
      expect((then?.dueOn ?? '') >= (now?.dueOn ?? '')).toBe(true)
    }),
  )
})

test.each(termNames)('the program’s own term %s has the shape that an office may set, with its article', (name) => {
  expect(Term.safeParse(defaultTerms[name]).success).toBe(true)
})

test.each([
  ['checked a year ago', '2026-03-02', '2027-03-02', false],
  ['a day longer ago', '2026-03-02', '2027-03-03', true],
  ['on 29 February', '2028-02-29', '2029-03-01', true],
])('%s', (_, checkedOn, today, unchecked) => {
  expect(isUnchecked({ checkedOn }, today)).toBe(unchecked)
})

test.each([
  ['fr', fr, 'loi organique, art. 58 §2; loi du 26 mai 2002, art. 18', 'loi du 2 avril 1965, art. 15 al. 4'],
  ['nl', nl, 'organieke wet, art. 58 §2; wet van 26 mei 2002, art. 18', 'wet van 2 april 1965, art. 15, lid 4'],
  [
    'de',
    de,
    'Grundlagengesetz, Art. 58 §2; Gesetz vom 26. Mai 2002, Art. 18',
    'Gesetz vom 2. April 1965, Art. 15 Abs. 4',
  ],
  ['en', en, 'organic law, art. 58 §2; law of 26 May 2002, art. 18', 'law of 2 April 1965, art. 15, par. 4'],
])('articles are written out in %s', (_, { clocks }, two, one) => {
  expect(articleWords('OL 58 §2; DIS 18', clocks)).toBe(two)
  expect(articleWords('L65 15 al. 4', clocks)).toBe(one)
})

test('an article of a law that the program does not name stays as the office wrote it', () => {
  expect(articleWords('Code judiciaire, art. 52; RD2013', fr.clocks)).toBe(
    'Code judiciaire, art. 52; arrêtés royaux du 1er décembre 2013',
  )
})

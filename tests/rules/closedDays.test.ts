import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClosedDay, isLegalHoliday, nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, dayOf, daysBetween } from '#shared/calendar/days.ts'

const years = Array.from({ length: 21 }, (_, index) => 2020 + index)
const calendar = new Holidays('BE')
const publicHolidays = new Set(
  years
    .flatMap((year) => calendar.getHolidays(year))
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10)),
)

const daysOf = (year: number) =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, index) =>
    addDays(`${year}-01-01`, index),
  )

test.each(years)('the legal holidays of %i are those of the Belgian calendar, and no other day', (year) => {
  const ours = daysOf(year).filter(isLegalHoliday)
  expect(ours).toEqual([...publicHolidays].filter((day) => day.startsWith(`${year}`)).sort())
  expect(ours).toHaveLength(new Set(ours).size)
})

test.each(years)('the office is closed on the Saturdays, Sundays and holidays of %i', (year) => {
  const closed = daysOf(year).filter((day) => [0, 6].includes(new Date(day).getUTCDay()) || publicHolidays.has(day))
  expect(daysOf(year).filter(isClosedDay)).toEqual(closed)
})

test.each([
  ['an ordinary Monday', '2026-03-02', '2026-03-02'],
  ['a Saturday', '2026-03-07', '2026-03-09'],
  ['a Sunday', '2026-03-08', '2026-03-09'],
  ['the Saturday before Easter', '2026-04-04', '2026-04-07'],
  ['Ascension Day, whose Friday is open', '2026-05-14', '2026-05-15'],
  ['Friday 1 May', '2026-05-01', '2026-05-04'],
  ['Christmas on a Friday', '2026-12-25', '2026-12-28'],
  ['New Year’s Day', '2027-01-01', '2027-01-04'],
])('what is filed on %s is received on the next open day', (_, filed, received) => {
  expect(nextOpenDay(filed)).toBe(received)
})

const anyDay = fc.integer({ min: 0, max: 7_669 }).map((days) => addDays('2020-01-01', days))

test('a request is never received before it was filed, never on a closed day, and never when a day between was open', () => {
  fc.assert(
    fc.property(anyDay, (filed) => {
      const received = nextOpenDay(filed)
      const skipped = Array.from({ length: daysBetween(filed, received) }, (_, index) => addDays(filed, index))
      expect(received >= filed && !isClosedDay(received) && skipped.every(isClosedDay)).toBe(true)
      expect(skipped.length).toBeLessThanOrEqual(5)
    }),
  )
})

test.each([
  ['a winter evening', '2026-01-15T22:59:59.999Z', '2026-01-15'],
  ['a winter midnight', '2026-01-15T23:00:00.000Z', '2026-01-16'],
  ['a summer midnight', '2026-07-15T22:00:00.000Z', '2026-07-16'],
  ['New Year’s Eve', '2025-12-31T23:30:00.000Z', '2026-01-01'],
  ['another zone', '2026-03-02T01:30:00+05:00', '2026-03-01'],
])('%s has the day that it is in Belgium', (_, instant, day) => {
  expect(dayOf(instant)).toBe(day)
})

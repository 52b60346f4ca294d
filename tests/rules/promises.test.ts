import { expect, test } from 'vitest'
import { hasHappened, isToCome } from '#shared/calendar/dayBounds.ts'
import { promiseDays } from '#shared/contacts/promiseDays.ts'
import { NewPromise } from '#shared/contacts/promised.ts'

test('a promise is offered the open days of the week to come, and this day next week', () => {
  expect(promiseDays('2026-03-02')).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
    '2026-03-09',
  ])
})

test('no legal holiday is offered, nor a weekend but today', () => {
  // The Saturday before Easter; Easter Monday is 6 April.
  expect(promiseDays('2026-04-04')).toEqual(['2026-04-04', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10'])
})

const said = { text: 'Je rappelle', dueOn: '2026-03-05' }

test.each([
  ['by us to the applicant', said, true],
  ['by us to a third party', { ...said, third: 'le bailleur' }, true],
  ['by the applicant', { ...said, awaited: 'byApplicant' }, true],
  ['by a third party with a name', { ...said, awaited: 'byThird', third: 'la mutuelle' }, true],
  ['by a third party without a name', { ...said, awaited: 'byThird' }, false],
  ['by the applicant and a third party at once', { ...said, awaited: 'byApplicant', third: 'la mutuelle' }, false],
  ['of nothing', { ...said, text: ' ' }, false],
  ['without a day', { text: 'Je rappelle' }, false],
])('a promise %s is taken or not', (_, promise, taken) => {
  expect(NewPromise.safeParse(promise).success).toBe(taken)
})

test.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
  ['2027-03-03', true],
  ['2027-03-04', false],
  ['9999-12-31', false],
])('what is to come by %s is planned or refused', (day, taken) => {
  expect(isToCome(day, '2026-03-02')).toBe(taken)
})

test.each([
  ['2026-02-26', false],
  ['2026-02-27', true],
  ['2026-03-02', true],
  ['2026-03-03', false],
])('what happened on %s did so between the sending and today', (day, taken) => {
  // Sent at half past midnight in Belgium.
  expect(hasHappened(day, '2026-02-26T23:30:00.000Z', '2026-03-02')).toBe(taken)
})

import { expect, test } from 'vitest'
import { interestFrom, owesInterest } from '#shared/clocks/interest.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { course } from '#tests/support/course.ts'

const granted = { outcome: 'granted', grantedAidTypes: ['RIS'] } as const

test.each([
  ['decided in time: from day 16 after the decision', '2026-03-20', '2026-04-05', 'paidLate'],
  ['decided on the last day', '2026-04-01', '2026-04-17', 'paidLate'],
  ['decided late: from day 46 after the request', '2026-04-02', '2026-04-17', 'decidedLate'],
  ['decided very late: from day 46 after the request, before the decision', '2026-05-20', '2026-04-17', 'decidedLate'],
] as const)('row 13 (DIS 23): %s', (_, decidedOn, from, because) => {
  expect(interestFrom(course({ ...granted, decidedOn }), defaultTerms)).toEqual({ from, because })
})

test('row 13 (DIS 23): after a transfer the days of the request count from its transmission', () => {
  const of = course({ ...granted, decidedOn: '2026-05-20', facts: { transmittedToUs: '2026-02-27' } })
  expect(interestFrom(of, defaultTerms)?.from).toBe('2026-04-14')
})

test.each([
  ['refused', { outcome: 'refused', grantedAidTypes: [], decidedOn: '2026-03-20' }],
  ['granted as another aid', { outcome: 'granted', grantedAidTypes: ['FOOD'], decidedOn: '2026-03-20' }],
  ['not decided yet', { decidedOn: null }],
] as const)('no interest where integration income is %s', (_, decision) => {
  expect(interestFrom(course(decision), defaultTerms)).toBeNull()
})

test.each([
  ['unpaid on day 15', {}, '2026-04-04', false],
  ['unpaid on day 16', {}, '2026-04-05', true],
  ['paid on day 15, seen later', { paid: '2026-04-04' }, '2026-05-01', false],
  ['paid on day 16, seen later', { paid: '2026-04-05' }, '2026-05-01', true],
] as const)('interest is owed or not: %s', (_, facts, today, owed) => {
  expect(owesInterest(course({ ...granted, decidedOn: '2026-03-20', facts }), defaultTerms, today)).toBe(owed)
})

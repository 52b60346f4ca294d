import { expect, test } from 'vitest'
import { wrongDayOf } from '#shared/requests/stepDays.ts'
import { decides, grants } from '#tests/support/decisions.ts'

const request = { submittedAt: '2026-02-20T11:00:00.000Z', decidedOn: '2026-02-25' }
const today = '2026-03-02'

test.each([
  ['2026-02-19', 'decidedOn'],
  ['2026-02-20', null],
  ['2026-03-02', null],
  ['2026-03-03', 'decidedOn'],
])('a decision of %s on what came on 20 February: %s', (decidedOn, wrong) => {
  expect(wrongDayOf(decides('committee', [grants('RIS')], decidedOn), request, today)).toBe(wrong)
})

test('urgent aid is granted on the Saturday on which it was asked, though the request is received on Monday', () => {
  const saturday = { submittedAt: '2026-02-28T22:30:00.000Z', decidedOn: null }
  const taken = decides('president', [grants('URG')], '2026-02-28')
  expect(wrongDayOf(taken, saturday, '2026-02-28')).toBeNull()
})

test.each([
  ['2026-02-24', 'notifiedOn'],
  ['2026-02-25', null],
  ['2026-03-02', null],
  ['2026-03-03', 'notifiedOn'],
])('a notification on %s of what was decided on 25 February: %s', (notifiedOn, wrong) => {
  expect(wrongDayOf({ step: 'notify', notifiedOn, how: 'handed', proof: '' }, request, today)).toBe(wrong)
})

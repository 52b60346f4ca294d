import { expect, test } from 'vitest'
import { wrongDayOf } from '#shared/requests/stepDays.ts'

const request = { receivedOn: '2026-02-20', decidedOn: '2026-02-25' }
const today = '2026-03-02'

test.each([
  ['2026-02-19', 'decidedOn'],
  ['2026-02-20', null],
  ['2026-03-02', null],
  ['2026-03-03', 'decidedOn'],
])('a decision of %s on what came on 20 February: %s', (decidedOn, wrong) => {
  const taken = { step: 'decide', outcome: 'granted', ground: null, decidedOn, reason: '' } as const
  expect(wrongDayOf(taken, request, today)).toBe(wrong)
})

test.each([
  ['2026-02-24', 'notifiedOn'],
  ['2026-02-25', null],
  ['2026-03-02', null],
  ['2026-03-03', 'notifiedOn'],
])('a notification on %s of what was decided on 25 February: %s', (notifiedOn, wrong) => {
  expect(wrongDayOf({ step: 'notify', notifiedOn }, request, today)).toBe(wrong)
})

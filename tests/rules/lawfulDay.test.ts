import { expect, test } from 'vitest'
import { lawfulDay } from '#client/requests/lawfulDay.ts'
import { lastOpenDay } from '#shared/calendar/closedDays.ts'
import { stages } from '#shared/requests/stages.ts'

const dated = { decideBy: '2026-04-01', decidedOn: '2026-03-20', outcome: 'granted' } as const

test.each(stages)('what the law wants by a day on a request for integration income that is %s', (stage) => {
  const due = {
    received: { by: 'decideBy', day: '2026-04-01' },
    triaged: { by: 'decideBy', day: '2026-04-01' },
    contact: { by: 'decideBy', day: '2026-04-01' },
    inquiry: { by: 'decideBy', day: '2026-04-01' },
    proposal: { by: 'decideBy', day: '2026-04-01' },
    decided: { by: 'notifyBy', day: '2026-03-28' },
    followUp: { by: 'payBy', day: '2026-04-04' },
    closed: null,
  }
  expect(lawfulDay({ ...dated, stage, aidTypes: ['RIS'] })).toEqual(due[stage])
})

test('no law sets a day for the payment of other aid, nor of what was refused', () => {
  expect(lawfulDay({ ...dated, stage: 'followUp', aidTypes: ['HEAT', 'RENT'] })).toBeNull()
  expect(lawfulDay({ ...dated, stage: 'followUp', aidTypes: ['RIS'], outcome: 'refused' })).toBeNull()
})

test('the last open day before a weekend and a holiday is the one to aim at', () => {
  expect(lastOpenDay('2026-12-27')).toBe('2026-12-24')
  expect(lastOpenDay('2026-12-24')).toBe('2026-12-24')
})

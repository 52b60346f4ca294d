import { expect, test } from 'vitest'
import { isOwedBeforeClosing } from '#shared/clocks/owedBeforeClosing.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { course } from '#tests/support/course.ts'

const granted = { stage: 'followUp', outcome: 'granted', grantedAidTypes: ['RIS'], decidedOn: '2026-03-20' } as const
const kept = { acknowledged: '2026-03-02', paid: '2026-03-25', piisSigned: '2026-03-30' }

test.each([
  ['the first payment', { piisSigned: '2026-03-30' }, true],
  ['the project', { paid: '2026-03-25' }, true],
  ['the ratification of what was decided in urgency', { ...kept, decidedUrgently: '2026-03-05' }, true],
  ['nothing but what the social file watches over', kept, false],
] as const)('while %s is owed, closing does not come next: %j, %s', (_, facts, owed) => {
  expect(isOwedBeforeClosing(course({ ...granted, facts }), defaultTerms)).toBe(owed)
})

test('nothing is owed on a refusal that was notified', () => {
  const refused = course({ stage: 'followUp', outcome: 'refused', decidedOn: '2026-03-20', notifiedOn: '2026-03-23' })
  expect(isOwedBeforeClosing(refused, defaultTerms)).toBe(false)
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listLines, listWithCorrections, measureRegister } from '#server/register/storage.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

const february = { from: '2026-02-01', to: '2026-02-28' }
const turning = { beyond: 20_260_000_050, limit: 50 }

test.each([
  ['the newest page', null, { ...turning, way: 'backwards' }],
  ['the page after a place', null, { ...turning, way: 'onwards' }],
  ['a page of a period', february, { ...turning, way: 'backwards' }],
] as const)('%s reads no line that it does not show', async (_, period, way) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => listLines(db, period, way))
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
  expect(plans.join('\n')).toMatch(/SEARCH register_lines USING (INTEGER PRIMARY KEY|COVERING INDEX)/)
})

test('the lines of a number, and how far the register goes, are found without reading it', async () => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), async (db) => {
    await listWithCorrections(db, '2026/0001')
    await measureRegister(db, february)
    await measureRegister(db, null)
  })
  expect(plans.filter((plan) => /^SCAN (?!CONSTANT|register_years|\(subquery)/.test(plan))).toEqual([])
})

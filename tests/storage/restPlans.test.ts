import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restDays } from '#server/rest/restDays.ts'
import { findAwaited, restingOfMine, restingOfOthers } from '#server/rest/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { usualRest } from '#shared/rest/restRule.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

const asked = { workerId: 'Ana', ...restDays(usualRest, '2026-03-02').ask }

test.each([
  ['mine', restingOfMine, 'aid_requests_resting (holder_id=? AND touched_on<?)'],
  ['of others', restingOfOthers, 'aid_requests_untouched (touched_on<?)'],
] as const)('resting claims %s are found along an index, and what is awaited too', async (_, query, index) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), async (db) => query(db).execute(asked))
  expect(plans).toContain(`SEARCH aid_requests USING INDEX ${index}`)
  expect(plans.filter((plan) => /^SCAN|TEMP B-TREE/.test(plan))).toEqual([])
})

test('what is awaited on one request is found without reading that of all', async () => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db: Database) => findAwaited(db, 'one'))
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

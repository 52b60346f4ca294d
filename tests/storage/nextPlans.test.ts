import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findMostPressing } from '#server/next/storage.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

test('the next one is the first of an index that knows only what nobody has, and is not sorted for it', async () => {
  await using office = await openOffice()
  const wanted = { workerId: 'Ana', since: '2026-03-01T11:00:00.000Z' }
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => findMostPressing(db, wanted))
  expect(plans[0]).toBe('SEARCH aid_requests USING INDEX aid_requests_free (holder_id=?)')
  expect(plans.join()).toContain('SEARCH journal USING INDEX journal_request')
  expect(plans.join()).not.toContain('TEMP B-TREE')
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRunning } from '#server/clocks/storage.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

test('whose clocks run is found without reading every closed request', async () => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), listRunning)
  expect(plans).toEqual([
    'SCAN aid_requests USING COVERING INDEX aid_requests_stage',
    'SCAN aid_requests USING INDEX aid_requests_closed_due',
  ])
})

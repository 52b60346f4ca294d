import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listActs } from '#server/journal/storage.ts'
import { listNotes } from '#server/notes/storage.ts'
import { listUnseen } from '#server/notices/storage.ts'
import { countUnacknowledged, listRequests } from '#server/queue/storage.ts'
import { QueueView, queueLists } from '#shared/queue/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

const looking = (view: object) => ({ view: QueueView.parse(view), workerId: 'Ana', today: '2026-03-02' })

test.each(queueLists)('the list %s is read along an index and is not sorted, however many are closed', async (list) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => listRequests(db, looking({ list })))

  expect(plans).toHaveLength(2)
  expect(plans[0]).toMatch(
    /^(SEARCH|SCAN) aid_requests USING INDEX aid_requests_(stage|open|held|unacknowledged|closed)/,
  )
  expect(plans.join()).not.toContain('TEMP B-TREE')
})

test.each([
  ['toTriage', 'aid_requests_stage (stage=?)'],
  ['toTakeOn', 'aid_requests_held (holder_id=?)'],
  ['mine', 'aid_requests_held (holder_id=?)'],
] as const)('the list %s goes straight to %s', async (list, index) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => listRequests(db, looking({ list })))
  expect(plans[0]).toBe(`SEARCH aid_requests USING INDEX ${index}`)
})

test.each([
  ['acts', listActs],
  ['notes', listNotes],
  ['notices', listUnseen],
])('the %s of one are found without reading those of all', async (_, list) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => list(db, 'one'))
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

test('the receipts that were not acknowledged are counted on an index that knows only these', async () => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), countUnacknowledged)
  expect(plans).toEqual(['SCAN aid_requests USING COVERING INDEX aid_requests_unacknowledged'])
})

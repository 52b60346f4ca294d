import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listActs } from '#server/journal/storage.ts'
import { listNotes } from '#server/notes/storage.ts'
import { listUnseen } from '#server/notices/storage.ts'
import { countUnacknowledged, listById, listIds, listRequests } from '#server/queue/storage.ts'
import { layoutsOf, listViews } from '#server/views/storage.ts'
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

test.each([
  [{ list: 'closed', sort: 'applicant' }, 'SCAN aid_requests USING INDEX aid_requests_closed_applicant'],
  [{ list: 'everyones', sort: 'touchedOn' }, 'SCAN aid_requests USING INDEX aid_requests_untouched'],
  [{ list: 'everyones', untouched: 5 }, 'SCAN aid_requests USING INDEX aid_requests_open'],
  [{ list: 'everyones', dueIn: 7 }, 'SEARCH aid_requests USING INDEX aid_requests_open (due_on<?)'],
  [{ list: 'everyones', hint: 'medical' }, 'SCAN aid_requests USING INDEX aid_requests_open'],
  [{ list: 'unacknowledged' }, 'SCAN aid_requests USING INDEX aid_requests_unacknowledged'],
] as const)('the view %j is read along an index and is not sorted: %s', async (view, first) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => listRequests(db, looking(view)))
  expect(plans[0]).toBe(first)
  expect(plans.join()).not.toContain('TEMP B-TREE')
})

test('what is exported is told by an index alone, and then read row by row', async () => {
  await using office = await openOffice()
  const file = join(office.folder, 'office.db')
  expect(await plansOf(file, (db) => listIds(db, looking({ list: 'closed' })))).toEqual([
    'SCAN aid_requests USING COVERING INDEX aid_requests_closed',
  ])
  const rows = await plansOf(file, (db) => listById(db, ['one', 'other']))
  expect(rows.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

test.each([
  ['columns', layoutsOf],
  ['views', listViews],
])('the %s of one colleague are found without reading those of all', async (_, list) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), (db) => list(db, 'one'))
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

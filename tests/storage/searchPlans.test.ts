import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { indexDue } from '#server/indexing/keepingUp.ts'
import { find } from '#server/search/finding.ts'
import { listMatching } from '#server/search/storage.ts'
import { partsOf } from '#shared/search/asked.ts'
import { tiersOf } from '#shared/search/tiers.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'
import { requestOf, said } from '#tests/support/searching.ts'

const parts = partsOf('marie dupont expulsion')
const tiers = tiersOf({
  parts,
  meant: [['mario'], [], []],
  called: [['mario'], [], []],
  exactly: true,
  named: true,
  reads: true,
})

test.each(tiers.map((sought, place) => [place + 1, sought] as const))(
  'question %i goes along the index from the latest on, and only what matches is read of the requests',
  async (_, sought) => {
    await using office = await openOffice()
    const plans = await plansOf(join(office.folder, 'office.db'), (db) => listMatching(db, sought, 21))
    expect(plans).toContainEqual(expect.stringMatching(/^SCAN search_(index|texts) VIRTUAL TABLE INDEX \d+:M/))
    expect(plans).toContain('SEARCH aid_requests USING INDEX aid_requests_register (register_order=?)')
  },
)

test('whatever is asked, no table is read from end to end', async () => {
  await using office = await openOffice()
  await requestOf(office, 'Dupont, Marie', { need: { story: said('expulsion') } })
  const ana = { id: 'Ana', name: 'Ana', roles: ['socialWorker'] } as const
  await indexDue(office.office)
  for (const words of ['du', 'dupnot marie', 'expulsion', '2026/1', '0470123456', 'zzz']) {
    const plans = await plansOf(join(office.folder, 'office.db'), (read) =>
      find(read, { worker: ana, typed: words, today: '2026-03-02' }),
    )
    expect(plans.filter((plan) => /^SCAN (aid|request|name|notes|belong|workers)/.test(plan))).toEqual([])
  }
})

test('the index gives back no word: neither what was told, nor a name', async () => {
  await using office = await openOffice()
  await requestOf(office, 'Dupont, Marie', { need: { story: said('expulsion') } })
  await indexDue(office.office)
  const database = new Sqlite(join(office.folder, 'office.db'), { readonly: true })
  expect(database.prepare('select number, names, contact, place, identity, household from search_index').all()).toEqual(
    [{ number: null, names: null, contact: null, place: null, identity: null, household: null }],
  )
  expect(database.prepare('select words from search_texts').all()).toEqual([{ words: null }])
  database.close()
})

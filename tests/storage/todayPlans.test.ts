import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '#server/storage/store.ts'
import * as today from '#server/today/storage.ts'
import { openOffice } from '#tests/support/office.ts'
import { plansOf } from '#tests/support/plans.ts'

const asked = {
  workerId: 'Ana',
  today: '2026-03-02',
  soon: '2026-03-09',
  tomorrow: '2026-03-02T23:00:00.000Z',
  shown: 20,
}
const { requestQueries, ...others } = today

type Query = (db: Database) => { execute(given: object): unknown }
const queries = Object.entries<unknown>({ ...requestQueries, ...others }) as [string, Query][]

test.each(queries)('%s is found along an index, however many requests there are', async (_, query) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), async (db) => query(db).execute(asked))
  // Few are what is counted, and what partial indexes hold: mails in trouble, decisions and transfers to ratify.
  const few = /^SCAN (found|\(subquery|mails USING INDEX mails_troubled|\w+ USING INDEX \w+_to_ratify)/
  expect(plans.filter((plan) => plan.startsWith('SCAN') && !few.test(plan))).toEqual([])
})

test.each([
  ['unacknowledgedOfMine', 'aid_requests_held (holder_id=?)'],
  ['unacknowledgedOfNobody', 'aid_requests_held (holder_id=? AND due_on<?)'],
  ['termsOfMine', 'aid_requests_held (holder_id=? AND due_on<?)'],
  ['closedWhileTermRuns', 'aid_requests_closed_due (holder_id=? AND due_on>? AND due_on<?)'],
  ['toTriage', 'aid_requests_stage (stage=?)'],
] as const)('%s goes straight to %s', async (name, index) => {
  await using office = await openOffice()
  const plans = await plansOf(join(office.folder, 'office.db'), async (db) => requestQueries[name](db).execute(asked))
  expect(plans.join('\n')).toContain(`SEARCH aid_requests USING INDEX ${index}`)
})

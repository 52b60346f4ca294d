import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { planOnce } from '#server/storage/planOnce.ts'
import { openOffice } from '#tests/support/office.ts'

test('what a column equals, a limit and an offset are asked so that SQLite does not look at them while it plans', () => {
  expect(planOnce('select "id" from "notes" where "request_id" = ? order by "at" limit ? offset ?')).toBe(
    'select "id" from "notes" where "request_id" = +? order by "at" limit cast(? as integer) offset cast(? as integer)',
  )
})

test('what changes something is left as it is', () => {
  const update = 'update "notes" set "text" = ? where "id" = ?'
  expect(planOnce(update)).toBe(update)
})

test('the answer is the same: as many rows, in the same order, of the same request', async () => {
  await using office = await openOffice()
  for (let place = 0; place < 5; place += 1) await office.request({ holderId: place < 4 ? 'Ana' : 'Bea' })
  const asked = 'select number from aid_requests where holder_id = ? order by due_on, id limit ? offset ?'
  const connection = new Sqlite(join(office.folder, 'office.db'), { readonly: true })
  const answers = [asked, planOnce(asked)].map((sql) => connection.prepare(sql).pluck().all('Ana', 2, 1))
  connection.close()
  expect(answers[1]).toEqual(['2026/0002', '2026/0003'])
  expect(answers[0]).toEqual(answers[1])
})

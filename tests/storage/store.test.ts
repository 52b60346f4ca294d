import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect } from '#server/storage/connection.ts'
import { type Database, openSqlite } from '#server/storage/store.ts'
import { registerYears } from '#server/storage/tables/aidRequests.ts'

function openStore() {
  const folder = mkdtempSync(join(tmpdir(), 'relais-store-'))
  const file = join(folder, 'office.db')
  const store = openSqlite(file)
  return {
    ...store,
    file,
    years: async () => (await store.read.select().from(registerYears)).map(({ year }) => year),
    async [Symbol.asyncDispose]() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const keep = (tx: Database, year: number) => tx.insert(registerYears).values({ year, last: 1 })

test.each([
  ['writer', { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0, secure_delete: 1 }],
  ['reader', { query_only: 1, foreign_keys: 1, trusted_schema: 0 }],
] as const)('the %s has the settings that keep what was answered', async (use, settings) => {
  await using store = openStore()
  const connection = connect(store.file, use)
  for (const [setting, expected] of Object.entries(settings)) {
    expect([setting, connection.pragma(setting, { simple: true })]).toEqual([setting, expected])
  }
  expect(connection.pragma('busy_timeout', { simple: true })).toBe(5_000)
  connection.close()
})

test('every table of the office is strict', async () => {
  await using store = openStore()
  const plain = new Sqlite(store.file, { readonly: true })
  const loose = plain.prepare(
    "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict",
  )
  const ours = loose
    .pluck()
    .all()
    .filter((name) => !/^(sqlite_|__drizzle)/.test(String(name)))
  expect(ours).toEqual([])
  plain.close()
})

test('what reads cannot write', async () => {
  await using store = openStore()
  await expect(keep(store.read, 2026)).rejects.toThrow()
  expect(await store.years()).toEqual([])
})

test('work that fails leaves nothing behind', async () => {
  await using store = openStore()
  const work = store.transact(async (tx) => {
    await keep(tx, 2026)
    throw new Error('second thoughts')
  })
  await expect(work).rejects.toThrow('second thoughts')
  await store.transact((tx) => keep(tx, 2027))
  expect(await store.years()).toEqual([2027])
})

test('of many who write at once each keeps its own fate', async () => {
  await using store = openStore()
  const works = Array.from({ length: 200 }, (_, index) =>
    store.transact(async (tx) => {
      await keep(tx, 2000 + index)
      if (index % 3 === 0) throw new Error('second thoughts')
      return index
    }),
  )
  const outcomes = await Promise.allSettled(works)
  const kept = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [2000 + outcome.value] : []))
  expect(kept).toHaveLength(133)
  expect(await store.years()).toEqual(kept)
})

test('a broken rule of the database undoes its own work and nobody else’s', async () => {
  await using store = openStore()
  const works = [2026, 2026, 2027].map((year) => store.transact((tx) => keep(tx, year)))
  const outcomes = await Promise.allSettled(works)
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await store.years()).toEqual([2026, 2027])
})

test('nobody is answered before the commit: what was answered can be read', async () => {
  await using store = openStore()
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      await store.transact((tx) => keep(tx, 2000 + index))
      expect(await store.years()).toContain(2000 + index)
    }),
  )
})

test('work within work is refused, and the work around it is undone', async () => {
  await using store = openStore()
  const work = store.transact(async (tx) => {
    await keep(tx, 2026)
    await store.transact((inner) => keep(inner, 2027))
  })
  await expect(work).rejects.toThrow('within')
  expect(await store.years()).toEqual([])
})

test('work that was begun is done before the store closes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relais-store-'))
  const file = join(folder, 'office.db')
  const store = openSqlite(file)
  const works = [2026, 2027].map((year) => store.transact((tx) => keep(tx, year)))
  await store.close()
  await Promise.all(works)

  const again = openSqlite(file)
  expect(await again.read.select({ years: sql<number>`count(*)` }).from(registerYears)).toEqual([{ years: 2 }])
  await again.close()
  rmSync(folder, { recursive: true })
})

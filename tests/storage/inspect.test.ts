import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { refusalToOpen } from '#server/storage/inspect.ts'
import { openSqlite } from '#server/storage/store.ts'

const folders = mkdtempSync(join(tmpdir(), 'relais-inspect-'))
afterAll(() => rmSync(folders, { recursive: true }))

/** An office's database that was properly closed. */
async function officeFile() {
  const file = join(mkdtempSync(join(folders, 'data-')), 'office.db')
  await openSqlite(file).close()
  return file
}

function change(file: string, sql: string) {
  const database = new Sqlite(file)
  database.exec(sql)
  database.close()
}

function replace(file: string, sql: string) {
  rmSync(file)
  change(file, sql)
}

function overwrite(file: string, position: number) {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, position, position + 4096)
  writeFileSync(file, bytes)
}

test('an office that was properly closed, one that was killed, and none at all may be opened', async () => {
  const file = await officeFile()
  expect(refusalToOpen(file)).toBeNull()
  const killed = openSqlite(file)
  expect(refusalToOpen(file)).toBeNull()
  await killed.close()
  expect(refusalToOpen(join(folders, 'nothing.db'))).toBeNull()
})

test.each([
  ['a text', (file: string) => writeFileSync(file, 'Liste des demandes de 2019'), 'is not a database'],
  [
    'somebody else’s database',
    (file: string) => replace(file, 'create table receipts (id)'),
    'is not a database of Relais',
  ],
  ['a newer office', (file: string) => change(file, newerMigration), 'was written by a newer Relais'],
  ['an office with another history', (file: string) => change(file, otherMigration), 'is not a database of Relais'],
  ['an office that was cut short', (file: string) => truncateSync(file, 8192), 'its end is missing'],
  ['an office with a page overwritten', (file: string) => overwrite(file, 4096 * 6), 'damaged'],
  ['an office with its first page overwritten', (file: string) => overwrite(file, 100), 'cannot be read'],
])('%s is refused and left byte for byte as it is', async (_what, spoil, reason) => {
  const file = await officeFile()
  spoil(file)
  const before = readFileSync(file)
  expect(refusalToOpen(file)).toContain(reason)
  expect(refusalToOpen(file)).not.toContain('\n')
  expect(readFileSync(file).equals(before)).toBe(true)
})

const newerMigration = `insert into __drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`
const otherMigration = `update __drizzle_migrations set created_at = 1`

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

const migrations = join(import.meta.dirname, '../../drizzle/sqlite')

/** A database as the version with only so many migrations made it, with these rows, each told by column. */
export function makeEarlierFile(file: string, migrated: number, rows: readonly (readonly [string, object])[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'relais-earlier-'))
  cpSync(migrations, folder, { recursive: true })
  const journal = join(folder, 'meta/_journal.json')
  const told = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...told, entries: told.entries.slice(0, migrated) }))

  const database = new Sqlite(file)
  migrate(drizzle(database), { migrationsFolder: folder })
  for (const [table, row] of rows) {
    const names = Object.keys(row)
    database
      .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map((name) => `:${name}`).join(', ')})`)
      .run(row)
  }
  database.close()
  rmSync(folder, { recursive: true })
}

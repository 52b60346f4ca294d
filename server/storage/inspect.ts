import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

type Migrations = { readonly entries: readonly { readonly when: number }[] }

const headerLength = 100
/** A file of this size is read through in the blink of an eye; a larger one is only looked at from outside. */
const quicklyRead = 32 * 1024 * 1024

/** Why this file cannot be opened as an office's database, or null. Only looks: the file stays as it is. */
export function refusalToOpen(file: string): string | null {
  if (!existsSync(file) || statSync(file).size === 0) return null
  if (isCutShort(file)) return `${file} is damaged: its end is missing; restore a backup`
  try {
    return refusalOf(file)
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    if (error.code === 'SQLITE_NOTADB') return `${file} is not a database`
    return `${file} cannot be read (${error.code}: ${error.message})`
  }
}

function refusalOf(file: string): string | null {
  const database = new Sqlite(file, { readonly: true })
  try {
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").pluck().all()
    if (tables.length === 0) return null
    if (!tables.includes('__drizzle_migrations')) return `${file} is not a database of Relais`
    return refusalOfHistory(file, database) ?? refusalOfContent(file, database)
  } finally {
    database.close()
  }
}

/** The migrations that made it must begin as ours do, and not go beyond them. */
function refusalOfHistory(file: string, database: Sqlite.Database): string | null {
  const applied = database.prepare('select created_at from __drizzle_migrations order by created_at').pluck().all()
  const known = knownMigrations()
  if (applied.length > 0 && Number(applied[0]) !== known[0]) return `${file} is not a database of Relais`
  if (Number(applied.at(-1)) > Number(known.at(-1))) return `${file} was written by a newer Relais; start that one`
  return null
}

function refusalOfContent(file: string, database: Sqlite.Database): string | null {
  if (statSync(file).size > quicklyRead) return null
  const found = database.pragma('quick_check(1)', { simple: true })
  return found === 'ok' ? null : `${file} is damaged; restore a backup`
}

function knownMigrations(): readonly number[] {
  const history: Migrations = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../drizzle/sqlite/meta/_journal.json'), 'utf8'),
  )
  return history.entries.map(({ when }) => when)
}

/** Whether the file is shorter than its header says. While changes wait in the `-wal` file that proves nothing. */
function isCutShort(file: string): boolean {
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) return false
  const header = Buffer.alloc(headerLength)
  const opened = openSync(file, 'r')
  readSync(opened, header, 0, headerLength, 0)
  closeSync(opened)
  if (!header.toString('latin1').startsWith('SQLite format 3\0')) return false
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  return statSync(file).size < pageSize * header.readUInt32BE(28)
}

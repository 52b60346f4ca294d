import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { connect, type StatementCache } from './connection.ts'
import { settleDecoders } from './rowDecoding.ts'

/** What storage code may use: the part of drizzle that SQLite and PostgreSQL share. */
export type Database = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$with' | 'with' | '$count'
>

export type Store = {
  /** Reads what is committed. It cannot write. */
  readonly read: Database
  /** Does the work whole or not at all. Only storage calls belong in it: everyone else's writes are waiting. */
  transact<T>(work: (tx: Database) => Promise<T>): Promise<T>
  close(): Promise<void>
}

type Turn = { readonly work: () => Promise<unknown>; readonly settle: (outcome: Outcome) => void }
type Outcome = { readonly value: unknown } | { readonly error: unknown }

const migrationsFolder = join(import.meta.dirname, '../../drizzle/sqlite')
const mostTurnsInOneCommit = 64
const inTransaction = new AsyncLocalStorage<true>()

/** Opens the office's database, brings its tables up to date, and refuses to start when a setting is not in force. */
export function openSqlite(file: string): Store {
  const writer = connect(file, 'writer')
  migrate(drizzle(writer as Sqlite.Database), { migrationsFolder })
  const reader = connect(file, 'reader')
  const tx = databaseOn(writer)
  const waiting: Turn[] = []
  let working: Promise<void> | null = null

  /** Small transactions that wait at the same moment share one commit, and so one fsync; each keeps its own fate. */
  async function workOff() {
    while (waiting.length > 0) {
      const turns = waiting.splice(0, mostTurnsInOneCommit)
      const outcomes: Outcome[] = []
      try {
        writer.exec('BEGIN IMMEDIATE')
        for (const { work } of turns) outcomes.push(await inSavepoint(writer, work))
        writer.exec('COMMIT')
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        for (const { settle } of turns) settle({ error })
        continue
      }
      for (const [index, { settle }] of turns.entries()) settle(outcomes[index] ?? { error: new Error('no outcome') })
    }
    working = null
  }

  return {
    read: databaseOn(reader),
    transact<T>(work: (tx: Database) => Promise<T>) {
      if (inTransaction.getStore()) throw new Error('transact was called within transact')
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          work: () => inTransaction.run(true, () => work(tx)),
          settle: (outcome) => ('error' in outcome ? reject(outcome.error) : resolve(outcome.value as T)),
        })
        working ??= new Promise((done) => setImmediate(() => workOff().then(done)))
      })
    },
    async close() {
      await working
      reader.close()
      // The last to close moves what waits in the -wal file into the database; on a full disk it stays there, safe.
      writer.close()
    },
  }
}

/** What a thread of its own reads, of a file whose store brought it up to date. */
export const openReading = (file: string): Database => databaseOn(connect(file, 'reader'))

async function inSavepoint(connection: StatementCache, work: () => Promise<unknown>): Promise<Outcome> {
  connection.exec('SAVEPOINT turn')
  try {
    const value = await work()
    connection.exec('RELEASE turn')
    return { value }
  } catch (error) {
    if (!connection.inTransaction) throw error
    connection.exec('ROLLBACK TO turn')
    connection.exec('RELEASE turn')
    return { error }
  }
}

const databaseOn = (connection: StatementCache): Database =>
  settleDecoders(drizzle(connection as Sqlite.Database, { casing: 'snake_case' })) as unknown as Database

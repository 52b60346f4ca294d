import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { planOnce } from '#server/storage/planOnce.ts'
import type { Database } from '#server/storage/store.ts'

/** How SQLite goes about what this work asks of the database in the file, one line for each thing it does. */
export async function plansOf(file: string, work: (db: Database) => Promise<unknown>): Promise<readonly string[]> {
  const connection = new Sqlite(file, { readonly: true })
  const asked: { readonly query: string; readonly params: readonly unknown[] }[] = []
  const logger = { logQuery: (query: string, params: unknown[]) => void asked.push({ query, params }) }
  await work(drizzle(connection, { casing: 'snake_case', logger }) as unknown as Database)
  const plans = asked.flatMap(({ query, params }) =>
    connection.prepare<unknown[], { detail: string }>(`explain query plan ${planOnce(query)}`).all(...params),
  )
  connection.close()
  return plans.map(({ detail }) => detail)
}

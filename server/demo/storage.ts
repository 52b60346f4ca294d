import { asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, registerYears, requestAnswers, tallies } from '#server/storage/tables/aidRequests.ts'
import { journal, notes, reasons } from '#server/storage/tables/journal.ts'
import { messages } from '#server/storage/tables/messages.ts'

const filled = { aidRequests, requestAnswers, messages, notes, journal, reasons, tallies, registerYears } as const
export type FilledTable = keyof typeof filled

/** The tables of which the large office is made, each after those that it refers to. */
export const filledTables = [
  'aidRequests',
  'requestAnswers',
  'messages',
  'notes',
  'journal',
  'reasons',
  'tallies',
  'registerYears',
] as const satisfies readonly FilledTable[]

/** A row by its columns; `null` where nothing is said. Bytes are given as text. */
export type Row = Readonly<Record<string, unknown>>

/** Adds rows many at a time, as one text that the database takes apart: a hundred thousand a second. */
export async function insertRows(tx: Database, name: FilledTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const table: SQLiteTable = filled[name]
  const columns = Object.entries(getTableColumns(table))
  const cells = rows.map((row) =>
    columns.map(([column, kind]) => {
      const value = row[column] ?? null
      return value === null ? null : kind.mapToDriverValue(value)
    }),
  )
  const chosen = columns.map(([, kind], index) =>
    sql.raw(kind.getSQLType() === 'blob' ? `cast(value ->> ${index} as blob)` : `value ->> ${index}`),
  )
  await tx.insert(table).select(sql`select ${sql.join(chosen, sql`, `)} from json_each(${JSON.stringify(cells)})`)
}

/** Every request with what was asked, in the order of the register. */
export const listWithAnswers = (db: Database) =>
  db
    .select({ request: aidRequests, answers: requestAnswers.answers })
    .from(aidRequests)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
    .orderBy(asc(aidRequests.registerOrder))

/** Everything that the journal says of requests, with the reason given or the note written, in order. */
export const listHappenings = (db: Database) =>
  db
    .select({
      requestId: sql<string>`${journal.requestId}`,
      at: journal.at,
      actorId: journal.actorId,
      act: journal.act,
      details: journal.details,
      reason: reasons.text,
      note: notes.text,
    })
    .from(journal)
    .leftJoin(reasons, eq(reasons.entryId, journal.id))
    .leftJoin(notes, sql`${notes.id} = ${journal.details} ->> 'note'`)
    .where(sql`${journal.requestId} is not null`)
    .orderBy(asc(journal.sequence))

/** What the journal says of the office itself: how it was set up. */
export const listSettingUp = (db: Database) =>
  db
    .select({ at: journal.at, actorId: journal.actorId, act: journal.act, details: journal.details })
    .from(journal)
    .where(sql`${isNull(journal.requestId)} and ${journal.act} <> 'messageUnreadable'`)
    .orderBy(asc(journal.sequence))

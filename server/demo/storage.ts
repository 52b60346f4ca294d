import { asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, registerYears, requestAnswers, tallies } from '#server/storage/tables/aidRequests.ts'
import { journal, notes, reasons } from '#server/storage/tables/journal.ts'
import { messages } from '#server/storage/tables/messages.ts'

/** Adds a row, in which nothing may be missing, to each table of which the large office is made. */
export const inserts = {
  request: insertInto(aidRequests),
  answers: insertInto(requestAnswers),
  message: insertInto(messages),
  note: insertInto(notes),
  entry: insertInto(journal),
  reason: insertInto(reasons),
  tally: insertInto(tallies),
  registerYear: insertInto(registerYears),
} as const

type Row = Readonly<Record<string, unknown>>

function insertInto(table: SQLiteTable): (tx: Database, row: Row) => Promise<unknown> {
  const insert = prepared((db) => {
    const columns = Object.keys(getTableColumns(table))
    return db
      .insert(table)
      .values(Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)])))
      .prepare()
  })
  return (tx, row) => insert(tx).execute(row)
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

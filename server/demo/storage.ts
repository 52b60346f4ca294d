import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, registerYears, requestAnswers, tallies } from '#server/storage/tables/aidRequests.ts'
import { decisions, proposals, socialReports } from '#server/storage/tables/committee.ts'
import { appointments, contactAttempts, pieces, promises } from '#server/storage/tables/contacts.ts'
import { journal, notes, reasons } from '#server/storage/tables/journal.ts'
import { hints } from '#server/storage/tables/labels.ts'
import { messages } from '#server/storage/tables/messages.ts'
import { requestKeys } from '#server/storage/tables/persons.ts'
import { registerLines } from '#server/storage/tables/register.ts'
import { nameSpellings, searchIndex, searchTexts } from '#server/storage/tables/search.ts'
import type { Act } from '#shared/journal/acts.ts'

/** One statement for a whole array: the engine takes the rows apart in a third of the time of a statement for each. */
function insertAll(table: SQLiteTable) {
  const cells = Object.entries(getTableColumns(table)).map(([name, column]) =>
    column.getSQLType() === 'blob' ? sql`cast(value ->> ${name} as blob)` : sql`value ->> ${name}`,
  )
  const rows = sql`select ${sql.join(cells, sql`, `)} from jsonb_each(cast(${sql.placeholder('rows')} as text))`
  return prepared((db) => db.insert(table).select(rows).prepare())
}

/** The tables of which the large office is made. */
const inserts = {
  requests: insertAll(aidRequests),
  answers: insertAll(requestAnswers),
  messages: insertAll(messages),
  notes: insertAll(notes),
  entries: insertAll(journal),
  reasons: insertAll(reasons),
  registerLines: insertAll(registerLines),
  registerYears: insertAll(registerYears),
  tallies: insertAll(tallies),
  socialReports: insertAll(socialReports),
  proposals: insertAll(proposals),
  decisions: insertAll(decisions),
  contactAttempts: insertAll(contactAttempts),
  promises: insertAll(promises),
  pieces: insertAll(pieces),
  appointments: insertAll(appointments),
  index: insertAll(searchIndex),
  texts: insertAll(searchTexts),
  spellings: insertAll(nameSpellings),
  keys: insertAll(requestKeys),
  hints: insertAll(hints),
} as const

export type Table = keyof typeof inserts

/** What is kept of a request in rows of its own, and copied while it is open. */
const besides = { socialReports, proposals, decisions, contactAttempts, promises, pieces, appointments }
export const tablesBeside = [
  'socialReports',
  'proposals',
  'decisions',
  'contactAttempts',
  'promises',
  'pieces',
  'appointments',
] as const satisfies readonly (keyof typeof besides)[]

/** The rows of this table that belong to open requests, each as a JSON object. */
export function listBeside(db: Database, name: keyof typeof besides) {
  const table: SQLiteTable = besides[name]
  const { requestId } = besides[name]
  const cells = Object.entries(getTableColumns(table)).map(([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`)
  return db
    .select({ requestId, row: sql<string>`json_object(${sql.join(cells, sql`, `)})` })
    .from(table)
    .innerJoin(aidRequests, eq(aidRequests.id, requestId))
    .where(sql`${aidRequests.stage} <> 'closed'`)
}

/** For each table the rows to add, as a JSON array in bytes: these pass from thread to thread, and into SQLite, for next to nothing. */
export type Batch = readonly (readonly [Table, Uint8Array<ArrayBuffer>])[]

export async function insertBatch(tx: Database, batch: Batch): Promise<void> {
  for (const [table, rows] of batch) await inserts[table](tx).execute({ rows })
}

/** A request as it is kept, so that it can be kept again: its words are not taken apart. */
const keptRequest = {
  ...getTableColumns(aidRequests),
  aidTypes: sql<string>`${aidRequests.aidTypes}`,
  grantedAidTypes: sql<string>`${aidRequests.grantedAidTypes}`,
  labels: sql<string>`${aidRequests.labels}`,
  hints: sql<string>`${aidRequests.hints}`,
}
const aidOfRequest = { aidTypes: aidRequests.aidTypes, grantedAidTypes: aidRequests.grantedAidTypes }

/** Every request with what was asked, in the order of the register. */
export const listWithAnswers = (db: Database) =>
  db
    .select({ request: keptRequest, aid: aidOfRequest, answers: requestAnswers.answers })
    .from(aidRequests)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
    .orderBy(asc(aidRequests.registerOrder))

/** The requests of this applicant as they stand, the oldest first. */
export const listOf = (db: Database, applicant: string) =>
  db
    .select({ requestId: aidRequests.id, version: aidRequests.version })
    .from(aidRequests)
    .where(eq(aidRequests.applicant, applicant))
    .orderBy(asc(aidRequests.registerOrder))

/** What was noticed of every request, but that somebody filed before. */
export const listHints = (db: Database) => db.select().from(hints).where(ne(hints.kind, 'filedAgain'))

/** What is copied of the journal: the way through the procedure. What speaks of a letter, a meeting or a promise would speak of nothing. */
const copied: readonly Act[] = [
  'received',
  'triaged',
  'claimed',
  'released',
  'assigned',
  'takenOver',
  'inquiryStarted',
  'proposed',
  'sentBack',
  'decided',
  'notified',
  'closed',
  'closedEarly',
  'reopened',
  'noted',
  'acknowledged',
  'transferSent',
]

/** What the journal says of the way of requests, with the reason given or the note written, in order. */
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
    .where(and(isNotNull(journal.requestId), inArray(journal.act, copied)))
    .orderBy(asc(journal.sequence))

/** What the journal says of how the office was set up. */
export const listSettingUp = (db: Database) =>
  db
    .select({ at: journal.at, actorId: journal.actorId, act: journal.act, details: journal.details })
    .from(journal)
    .where(and(isNull(journal.requestId), inArray(journal.act, ['officeSetUp', 'colleagueAdded', 'senderAdded'])))
    .orderBy(asc(journal.sequence))

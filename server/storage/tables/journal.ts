import { sql } from 'drizzle-orm'
import { type Act, acts } from '#shared/journal/acts.ts'
import { noticeKinds } from '#shared/notices/contract.ts'
import { index, instant, integer, json, table, text, word } from '../columns.ts'
import { aidRequests, ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

/** What happened, in order. Nobody changes or removes a row. Codes, days and ids only: no names, no free text. */
export const journal = table(
  'journal',
  {
    sequence: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    at: instant().notNull(),
    actorId: text(),
    act: word(acts).$type<Act>().notNull(),
    requestId: text(),
    details: json<Readonly<Record<string, string>>>().notNull(),
  },
  (entry) => [index('journal_request').on(entry.requestId, entry.sequence)],
)

/** The reason that a worker gave for an act, apart from the journal because it is free text. */
export const reasons = table('reasons', {
  entryId: text().primaryKey(),
  requestId: text().references(() => aidRequests.id),
  text: text().notNull(),
})

export const notes = table(
  'notes',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    authorId: text()
      .notNull()
      .references(() => workers.id),
    text: text().notNull(),
    writtenAt: instant().notNull(),
    editedAt: instant(),
    version: integer().notNull().default(1),
  },
  (note) => [index('notes_request').on(note.requestId, note.writtenAt)],
)

/** What a worker must be told, until seen. */
export const notices = table(
  'notices',
  {
    id: text().primaryKey(),
    workerId: text()
      .notNull()
      .references(() => workers.id),
    kind: word(noticeKinds).notNull(),
    requestId: ofRequest(),
    entryId: text().notNull(),
    actorId: text().notNull(),
    at: instant().notNull(),
    seenAt: instant(),
    /** The bulk action that it tells of; null for a single click. */
    bulkId: text(),
    /** Of how many requests it tells: a bulk action makes one notice, not two hundred. */
    requests: integer().notNull().default(1),
  },
  (notice) => [index('notices_unseen').on(notice.workerId).where(sql`seen_at is null`)],
)

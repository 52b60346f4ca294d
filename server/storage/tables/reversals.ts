import { sql } from 'drizzle-orm'
import { bulkKinds } from '#shared/bulk/kinds.ts'
import type { Act } from '#shared/journal/acts.ts'
import { index, instant, integer, json, primaryKey, table, text, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

/** What a change can be taken back to: what the request was before, kept while it may be taken back. */
export const reversals = table(
  'reversals',
  {
    /** The journal entry of the change. */
    entryId: text().primaryKey(),
    requestId: ofRequest(),
    workerId: text()
      .notNull()
      .references(() => workers.id),
    act: text().$type<Act>().notNull(),
    at: instant().notNull(),
    /** The version that the change reached: taken back only while it stands. */
    version: integer().notNull(),
    /** The columns that it changed, as they were. */
    before: json<Readonly<Record<string, unknown>>>().notNull(),
    /** The bulk action it belongs to; null for a single click. */
    bulkId: text(),
    /** The entry that took it back; null while it stands. */
    takenBackBy: text(),
  },
  (reversal) => [
    index('reversals_bulk').on(reversal.bulkId).where(sql`bulk_id is not null`),
    index('reversals_request').on(reversal.requestId, reversal.at),
  ],
)

/** What a worker did to several requests at once. */
export const bulkActions = table(
  'bulk_actions',
  {
    id: text().primaryKey(),
    workerId: text()
      .notNull()
      .references(() => workers.id),
    kind: word(bulkKinds).notNull(),
    /** To whom, which label, what triage: as it was asked. */
    asked: json<Readonly<Record<string, unknown>>>().notNull(),
    at: instant().notNull(),
    reversedAt: instant(),
  },
  (bulk) => [index('bulk_actions_worker').on(bulk.workerId, bulk.at)],
)

/** How it went for each of them. */
export const bulkResults = table(
  'bulk_results',
  {
    bulkId: text()
      .notNull()
      .references(() => bulkActions.id),
    requestId: ofRequest(),
    /** The journal entry; null where it was left out. */
    entryId: text(),
    /** Why it was left out, a refusal; null where it was done. */
    refusal: text(),
  },
  (result) => [primaryKey({ columns: [result.bulkId, result.requestId] })],
)

import { sql } from 'drizzle-orm'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import { bulkKinds } from '#shared/bulk/kinds.ts'
import type { ReversibleAct } from '#shared/bulk/takingBack.ts'
import type { Refusal } from '#shared/refusals.ts'
import { index, instant, integer, json, primaryKey, table, text, word, words } from '../columns.ts'
import { type aidRequests, ofRequest } from './aidRequests.ts'
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
    act: text().$type<ReversibleAct>().notNull(),
    at: instant().notNull(),
    /** The version that the change reached: taken back only while it stands. */
    version: integer().notNull(),
    /** The columns that it changed, as they were. */
    before: json<Partial<typeof aidRequests.$inferSelect>>().notNull(),
    /** The colleagues who were told of it. */
    told: words<string>().notNull(),
    /** The bulk action it belongs to; null for a single click. */
    bulkId: text(),
    /** The entry that took it back; null while it stands. */
    takenBackBy: text(),
  },
  (reversal) => [
    index('reversals_bulk').on(reversal.bulkId).where(sql`bulk_id is not null`),
    index('reversals_at').on(reversal.at),
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
    asked: json<BulkAsked>().notNull(),
    at: instant().notNull(),
    reversedAt: instant(),
  },
  (bulk) => [index('bulk_actions_worker').on(bulk.workerId, bulk.at)],
)

/** How it went for each of them; neither done nor left out: still to be done. */
export const bulkResults = table(
  'bulk_results',
  {
    bulkId: text()
      .notNull()
      .references(() => bulkActions.id),
    requestId: ofRequest(),
    /** The version that the worker saw when choosing it. */
    version: integer().notNull(),
    /** The journal entry of what was done; null where nothing was. */
    entryId: text(),
    /** Why it was left out; null where it was not. */
    refusal: text().$type<Refusal>(),
  },
  (result) => [primaryKey({ columns: [result.bulkId, result.requestId] })],
)

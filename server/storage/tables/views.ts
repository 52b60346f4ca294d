import { sql } from 'drizzle-orm'
import type { QueueList } from '#shared/queue/contract.ts'
import type { ListLayout } from '#shared/queue/layout.ts'
import { index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '../columns.ts'
import { workers } from './people.ts'

/** Lists that were saved by name. */
export const savedViews = table(
  'saved_views',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Whose it is; null for the whole office's. */
    workerId: text().references(() => workers.id),
    /** The state of the list as its address says it, without `/queue?`. */
    address: text().notNull(),
    savedBy: text()
      .notNull()
      .references(() => workers.id),
    savedAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (view) => [
    index('saved_views_worker').on(view.workerId),
    uniqueIndex('saved_views_own_name').on(view.workerId, view.name),
    uniqueIndex('saved_views_office_name').on(view.name).where(sql`worker_id is null`),
  ],
)

/** How a colleague wants the columns of a list: the last choice, kept on the account. */
export const listLayouts = table(
  'list_layouts',
  {
    workerId: text()
      .notNull()
      .references(() => workers.id),
    list: text().$type<QueueList>().notNull(),
    layout: json<ListLayout>().notNull(),
  },
  (layout) => [primaryKey({ columns: [layout.workerId, layout.list] })],
)

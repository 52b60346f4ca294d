import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { listLayouts, savedViews } from '#server/storage/tables/views.ts'
import type { QueueList } from '#shared/queue/contract.ts'
import type { ListLayout } from '#shared/queue/layout.ts'
import { Refused } from '#shared/refusals.ts'
import { nameOrder } from '#shared/search/folding.ts'
import type { KeptLayout } from '#shared/views/contract.ts'

export type StoredView = typeof savedViews.$inferSelect

/** The worker's own views and the office's, by name. */
export async function listViews(db: Database, workerId: string): Promise<readonly StoredView[]> {
  const views = await viewsFor(db).execute({ workerId })
  return views.sort((one, other) => (nameOrder(one.name) < nameOrder(other.name) ? -1 : 1))
}

const viewsFor = prepared((db) =>
  db
    .select()
    .from(savedViews)
    .where(or(isNull(savedViews.workerId), eq(savedViews.workerId, sql.placeholder('workerId'))))
    .prepare(),
)

/** The view; refuses where there is none, and where a colleague changed it after it was seen. */
export async function getSeenView(tx: Database, id: string, version: number): Promise<StoredView> {
  const [view] = await tx.select().from(savedViews).where(eq(savedViews.id, id))
  if (!view) throw new Refused('not-found')
  if (view.version !== version) throw new Refused('view-changed-meanwhile')
  return view
}

/** Writes a view, new or over what it was. */
export async function saveView(tx: Database, view: StoredView): Promise<void> {
  await tx.insert(savedViews).values(view).onConflictDoUpdate({ target: savedViews.id, set: view })
}

export async function removeView(tx: Database, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id))
}

/** How the worker wants each list. */
export const layoutsOf = (db: Database, workerId: string): Promise<readonly KeptLayout[]> =>
  layoutsOfWorker(db).execute({ workerId })

const layoutsOfWorker = prepared((db) =>
  db
    .select({ list: listLayouts.list, layout: listLayouts.layout })
    .from(listLayouts)
    .where(eq(listLayouts.workerId, sql.placeholder('workerId')))
    .prepare(),
)

type Kept = { readonly workerId: string; readonly list: QueueList; readonly layout: ListLayout | null }

/** Keeps how the worker wants the list; null forgets it. */
export async function saveLayout(tx: Database, { workerId, list, layout }: Kept): Promise<void> {
  await tx.delete(listLayouts).where(and(eq(listLayouts.workerId, workerId), eq(listLayouts.list, list)))
  if (layout) await tx.insert(listLayouts).values({ workerId, list, layout })
}

import { desc, eq } from 'drizzle-orm'
import type { Database } from '#server/storage/store.ts'
import { transfers } from '#server/storage/tables/territory.ts'

export type StoredTransfer = typeof transfers.$inferSelect
export type NewTransfer = typeof transfers.$inferInsert

/** The transfers of the request, newest first. */
export const listTransfers = (db: Database, requestId: string): Promise<StoredTransfer[]> =>
  db
    .select()
    .from(transfers)
    .where(eq(transfers.requestId, requestId))
    .orderBy(desc(transfers.madeAt), desc(transfers.id))

/** The last one of the request; null where there is none. */
export async function findTransfer(db: Database, requestId: string): Promise<StoredTransfer | null> {
  const [last] = await listTransfers(db, requestId)
  return last ?? null
}

export async function insertTransfer(tx: Database, transfer: NewTransfer): Promise<void> {
  await tx.insert(transfers).values(transfer)
}

export async function saveTransfer(tx: Database, id: string, changes: Partial<Omit<NewTransfer, 'id'>>): Promise<void> {
  await tx.update(transfers).set(changes).where(eq(transfers.id, id))
}

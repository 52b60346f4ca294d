import { asc, eq } from 'drizzle-orm'
import type { Database } from '#server/storage/store.ts'
import { offices, workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredWorker = typeof workers.$inferSelect

/** The office's name, or null while it has none. */
export async function findOfficeName(db: Database): Promise<string | null> {
  const [office] = await db.select({ name: offices.name }).from(offices)
  return office?.name ?? null
}

export async function insertOffice(tx: Database, name: string, namedAt: Instant) {
  await tx.insert(offices).values({ id: 1, name, namedAt })
}

/** All colleagues by name, also those who are no longer active. */
export const listWorkers = (db: Database) => db.select().from(workers).orderBy(asc(workers.name))

/** The colleague; refuses where there is none. */
export async function getWorker(db: Database, id: string): Promise<StoredWorker> {
  const [worker] = await db.select().from(workers).where(eq(workers.id, id))
  if (!worker) throw new Refused('not-found')
  return worker
}

export async function insertWorker(tx: Database, worker: StoredWorker) {
  await tx.insert(workers).values(worker)
}

export async function saveWorker(tx: Database, id: string, changes: Partial<Omit<StoredWorker, 'id'>>) {
  await tx.update(workers).set(changes).where(eq(workers.id, id))
}

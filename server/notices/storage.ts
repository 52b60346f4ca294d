import { randomUUIDv7 } from 'node:crypto'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { notices, reasons } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'

type StoredNotice = typeof notices.$inferSelect

export async function insertNotice(tx: Database, notice: Omit<StoredNotice, 'id' | 'seenAt'>): Promise<void> {
  await tx.insert(notices).values({ id: randomUUIDv7(), ...notice })
}

/** What the worker must be told and has not seen, newest first. */
export const listUnseen = (db: Database, workerId: string) => unseenOfWorker(db).execute({ workerId })

const unseenOfWorker = prepared((db) =>
  db
    .select({
      id: notices.id,
      kind: notices.kind,
      requestId: notices.requestId,
      number: aidRequests.number,
      applicant: aidRequests.applicant,
      actor: workers.name,
      reason: reasons.text,
      at: notices.at,
    })
    .from(notices)
    .innerJoin(aidRequests, eq(aidRequests.id, notices.requestId))
    .innerJoin(workers, eq(workers.id, notices.actorId))
    .leftJoin(reasons, eq(reasons.entryId, notices.entryId))
    .where(and(eq(notices.workerId, sql.placeholder('workerId')), isNull(notices.seenAt)))
    .orderBy(desc(notices.id))
    .prepare(),
)

/** Marks the worker's own notice as seen; gives the request that it is about, or undefined where there is nothing to mark. */
export async function markSeen(tx: Database, id: string, workerId: string, seenAt: Instant) {
  const [seen] = await tx
    .update(notices)
    .set({ seenAt })
    .where(and(eq(notices.id, id), eq(notices.workerId, workerId), isNull(notices.seenAt)))
    .returning({ requestId: notices.requestId })
  return seen?.requestId
}

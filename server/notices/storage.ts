import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { notices, reasons } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'

type StoredNotice = typeof notices.$inferSelect

type NewNotice = Omit<StoredNotice, 'id' | 'seenAt' | 'requests' | 'bulkId'> & { readonly bulkId?: string | undefined }

/** Tells a colleague. What one bulk action did to several requests makes one notice, which counts them. */
export async function insertNotice(tx: Database, notice: NewNotice): Promise<void> {
  if (notice.bulkId !== undefined && (await countInNotice(tx, notice, notice.bulkId))) return
  await tx.insert(notices).values({ id: newId(), ...notice })
}

async function countInNotice(tx: Database, { workerId, kind }: NewNotice, bulkId: string): Promise<boolean> {
  const counted = await tx
    .update(notices)
    .set({ requests: sql`${notices.requests} + 1` })
    .where(and(isUnseenBy(workerId), eq(notices.bulkId, bulkId), eq(notices.kind, kind)))
    .returning({ id: notices.id })
  return counted.length > 0
}

type TakenBack = {
  readonly workerId: string
  readonly entryId: string
  readonly bulkId: string | null
  readonly seenAt: Instant
}

/** Takes one request out of what the worker is told and has not seen yet; gives whether there was such a notice. */
export async function takeBackNotice(tx: Database, { workerId, entryId, bulkId, seenAt }: TakenBack): Promise<boolean> {
  const ofIt = bulkId === null ? eq(notices.entryId, entryId) : eq(notices.bulkId, bulkId)
  const takenBack = await tx
    .update(notices)
    .set({
      requests: sql`${notices.requests} - 1`,
      seenAt: sql`case when ${notices.requests} = 1 then ${seenAt} end`,
    })
    .where(and(isUnseenBy(workerId), ofIt, ne(notices.kind, 'takenBack')))
    .returning({ id: notices.id })
  return takenBack.length > 0
}

const isUnseenBy = (workerId: string) => and(eq(notices.workerId, workerId), isNull(notices.seenAt))

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
      requests: notices.requests,
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

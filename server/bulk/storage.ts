import { and, eq, gt, lt, notInArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { journal } from '#server/storage/tables/journal.ts'
import { reversals } from '#server/storage/tables/reversals.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredReversal = typeof reversals.$inferSelect

/** Keeps what the request was before a change; those of the request that are older than this nobody takes back any more. */
export async function insertReversal(
  tx: Database,
  reversal: Omit<StoredReversal, 'takenBackBy'>,
  forgetBefore: Instant,
): Promise<void> {
  await pastReversals(tx).execute({ requestId: reversal.requestId, forgetBefore })
  await tx.insert(reversals).values(reversal)
}

const pastReversals = prepared((db) =>
  db
    .delete(reversals)
    .where(
      and(eq(reversals.requestId, sql.placeholder('requestId')), lt(reversals.at, sql.placeholder('forgetBefore'))),
    )
    .prepare(),
)

/** What a change can be taken back to; refuses where nothing is kept of it. */
export async function getReversal(db: Database, entryId: string): Promise<StoredReversal> {
  const [reversal] = await db.select().from(reversals).where(eq(reversals.entryId, entryId))
  if (!reversal) throw new Refused('not-found')
  return reversal
}

export async function markTakenBack(tx: Database, entryId: string, takenBackBy: string): Promise<void> {
  await tx.update(reversals).set({ takenBackBy }).where(eq(reversals.entryId, entryId))
}

/** Whether anything else was done on the request since the entry; who only looked did nothing. */
export async function wasWorkedOnSince(db: Database, { requestId, entryId }: StoredReversal): Promise<boolean> {
  const since = db.select({ sequence: journal.sequence }).from(journal).where(eq(journal.id, entryId))
  const later = await db
    .select({ sequence: journal.sequence })
    .from(journal)
    .where(
      and(
        eq(journal.requestId, requestId),
        gt(journal.sequence, since),
        notInArray(journal.act, ['noticeSeen', 'originalRead']),
      ),
    )
    .limit(1)
  return later.length > 0
}

import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, notInArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { journal } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import { bulkActions, bulkResults, reversals } from '#server/storage/tables/reversals.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { type Refusal, Refused } from '#shared/refusals.ts'

export type StoredReversal = typeof reversals.$inferSelect
export type StoredBulk = typeof bulkActions.$inferSelect

/** Keeps what the request was before a change. */
export async function insertReversal(tx: Database, reversal: Omit<StoredReversal, 'takenBackBy'>): Promise<void> {
  await reversalKept(tx).execute(reversal)
}

const reversalKept = prepared((db) =>
  db
    .insert(reversals)
    .values({
      entryId: sql.placeholder('entryId'),
      requestId: sql.placeholder('requestId'),
      workerId: sql.placeholder('workerId'),
      act: sql.placeholder('act'),
      at: sql.placeholder('at'),
      version: sql.placeholder('version'),
      before: sql.placeholder('before'),
      told: sql.placeholder('told'),
      bulkId: sql.placeholder('bulkId'),
    })
    .prepare(),
)

/** Removes what was done before this instant: what requests were before it, and the bulk actions with how they went. */
export async function removePast(tx: Database, before: Instant): Promise<void> {
  const past = tx.select({ id: bulkActions.id }).from(bulkActions).where(lt(bulkActions.at, before))
  await tx.delete(bulkResults).where(inArray(bulkResults.bulkId, past))
  await tx.delete(bulkActions).where(lt(bulkActions.at, before))
  await tx.delete(reversals).where(lt(reversals.at, before))
}

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

/** What can still be taken back of a bulk action, in the order in which it was done. */
export const listStanding = (db: Database, bulkId: string): Promise<StoredReversal[]> =>
  db
    .select()
    .from(reversals)
    .where(and(eq(reversals.bulkId, bulkId), isNull(reversals.takenBackBy)))
    .orderBy(asc(reversals.entryId))

/** Those of these requests that there are, with who has them. */
export const listChosen = (db: Database, ids: readonly string[]) =>
  db
    .select({ request: aidRequests, holderName: workers.name })
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(inArray(aidRequests.id, [...ids]))

type Chosen = { readonly id: string; readonly version: number }

/** Begins a bulk action: each of its requests is still to be done. */
export async function insertBulk(tx: Database, bulk: Omit<StoredBulk, 'reversedAt'>, chosen: readonly Chosen[]) {
  await tx.insert(bulkActions).values(bulk)
  await tx.insert(bulkResults).values(chosen.map(({ id, version }) => ({ bulkId: bulk.id, requestId: id, version })))
}

/** The bulk action with who did it; refuses where there is none. */
export async function getBulk(db: Database, id: string) {
  const [found] = await bulkWithWorker(db).where(eq(bulkActions.id, id))
  if (!found) throw new Refused('not-found')
  return found
}

type Looking = { readonly since: Instant; readonly workerId?: string | undefined }

/** The bulk actions since this instant, of one worker or of all, the newest first. */
export const listBulk = (db: Database, { since, workerId }: Looking) =>
  bulkWithWorker(db)
    .where(and(gte(bulkActions.at, since), workerId === undefined ? undefined : eq(bulkActions.workerId, workerId)))
    .orderBy(desc(bulkActions.at), desc(bulkActions.id))
    .limit(50)

const bulkWithWorker = (db: Database) =>
  db
    .select({ bulk: bulkActions, workerName: workers.name })
    .from(bulkActions)
    .innerJoin(workers, eq(workers.id, bulkActions.workerId))

export async function markReversed(tx: Database, id: string, reversedAt: Instant): Promise<void> {
  await tx.update(bulkActions).set({ reversedAt }).where(eq(bulkActions.id, id))
}

const state = sql<'waiting' | 'done' | 'leftOut' | 'takenBack'>`case
  when ${bulkResults.entryId} is null then case when ${bulkResults.refusal} is null then 'waiting' else 'leftOut' end
  when ${reversals.takenBackBy} is not null then 'takenBack'
  else 'done' end`

/** How it went, for all of its requests or for some, in the order of the register. */
export const listResults = (db: Database, bulkId: string, requestIds?: readonly string[]) =>
  db
    .select({
      id: aidRequests.id,
      number: aidRequests.number,
      applicant: aidRequests.applicant,
      version: bulkResults.version,
      state,
      refusal: bulkResults.refusal,
    })
    .from(bulkResults)
    .innerJoin(aidRequests, eq(aidRequests.id, bulkResults.requestId))
    .leftJoin(reversals, eq(reversals.entryId, bulkResults.entryId))
    .where(and(eq(bulkResults.bulkId, bulkId), requestIds && inArray(bulkResults.requestId, [...requestIds])))
    .orderBy(asc(aidRequests.registerOrder))

/** How many of the requests of each bulk action stand how. */
export const countResults = (db: Database, bulkIds: readonly string[]) =>
  db
    .select({ bulkId: bulkResults.bulkId, state, requests: count() })
    .from(bulkResults)
    .leftJoin(reversals, eq(reversals.entryId, bulkResults.entryId))
    .where(inArray(bulkResults.bulkId, [...bulkIds]))
    .groupBy(bulkResults.bulkId, state)

type Went = { readonly entryId: string } | { readonly refusal: Refusal }

/** Keeps how it went for one request, once. */
export async function keepResult(
  tx: Database,
  { bulkId, requestId }: { bulkId: string; requestId: string },
  went: Went,
) {
  await tx
    .update(bulkResults)
    .set(went)
    .where(
      and(
        eq(bulkResults.bulkId, bulkId),
        eq(bulkResults.requestId, requestId),
        isNull(bulkResults.entryId),
        isNull(bulkResults.refusal),
      ),
    )
}

/** Keeps why what was done stays as it is. */
export async function keepStayed(tx: Database, entryId: string, refusal: Refusal): Promise<void> {
  await tx.update(bulkResults).set({ refusal }).where(eq(bulkResults.entryId, entryId))
}

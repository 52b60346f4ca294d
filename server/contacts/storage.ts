import { and, asc, desc, eq, isNull, lt, lte, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { contactAttempts, promises } from '#server/storage/tables/contacts.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Day } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

type StoredAttempt = typeof contactAttempts.$inferSelect
type StoredPromise = typeof promises.$inferSelect

export async function insertAttempt(tx: Database, attempt: Omit<StoredAttempt, 'id'>): Promise<string> {
  const id = newId()
  await tx.insert(contactAttempts).values({ id, ...attempt })
  return id
}

/** The attempts to reach the applicant, newest first. */
export const listAttempts = (db: Database, requestId: string) => attemptsOfRequest(db).execute({ requestId })

const attemptsOfRequest = prepared((db) =>
  db
    .select({
      id: contactAttempts.id,
      at: contactAttempts.at,
      worker: workers.name,
      way: contactAttempts.way,
      reached: contactAttempts.reached,
      remark: contactAttempts.remark,
    })
    .from(contactAttempts)
    .innerJoin(workers, eq(workers.id, contactAttempts.workerId))
    .where(eq(contactAttempts.requestId, sql.placeholder('requestId')))
    .orderBy(desc(contactAttempts.at), desc(contactAttempts.id))
    .prepare(),
)

export async function insertPromise(
  tx: Database,
  promise: Omit<StoredPromise, 'id' | 'keptOn' | 'droppedFor' | 'version'>,
): Promise<string> {
  const id = newId()
  await tx.insert(promises).values({ id, ...promise })
  return id
}

/** What was promised on the request, what is due first before the rest. */
export const listPromises = (db: Database, requestId: string) => promisesOfRequest(db).execute({ requestId })

const promisesOfRequest = prepared((db) =>
  db
    .select({
      id: promises.id,
      workerId: promises.workerId,
      worker: workers.name,
      awaited: promises.awaited,
      third: promises.third,
      text: promises.text,
      madeAt: promises.madeAt,
      dueOn: promises.dueOn,
      keptOn: promises.keptOn,
      droppedFor: promises.droppedFor,
      version: promises.version,
    })
    .from(promises)
    .innerJoin(workers, eq(workers.id, promises.workerId))
    .where(eq(promises.requestId, sql.placeholder('requestId')))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .prepare(),
)

type Settled = { readonly keptOn: Day } | { readonly droppedFor: string }

/** Settles an open promise of this request over the version that was seen; refuses where there is none, and when a colleague was quicker. */
export async function settlePromise(
  tx: Database,
  {
    requestId,
    promiseId,
    version,
  }: { readonly requestId: string; readonly promiseId: string; readonly version: number },
  settled: Settled,
): Promise<void> {
  const it = and(eq(promises.id, promiseId), eq(promises.requestId, requestId))
  const [seen] = await tx.select().from(promises).where(it)
  if (!seen) throw new Refused('not-found')
  const [saved] = await tx
    .update(promises)
    .set({ ...settled, version: version + 1 })
    .where(and(it, eq(promises.version, version), isOpen))
    .returning({ id: promises.id })
  if (!saved) throw new Refused('request-changed-meanwhile')
}

const isOpen = and(isNull(promises.keptOn), isNull(promises.droppedFor))

const promiseOnRequest = {
  id: promises.id,
  requestId: promises.requestId,
  number: aidRequests.number,
  applicant: aidRequests.applicant,
  workerId: promises.workerId,
  worker: workers.name,
  awaited: promises.awaited,
  third: promises.third,
  text: promises.text,
  dueOn: promises.dueOn,
  version: promises.version,
}

type Owed = { readonly workerId: string; readonly until: Day; readonly most: number }

/** The promises that this worker has to keep, or to see kept, by this day, what is due first before the rest, and how many there are in all. */
export const listOpenPromisesOf = (db: Database, owed: Owed) => openPromisesOfWorker(db).execute(owed)

const isOwed = and(
  eq(promises.workerId, sql.placeholder('workerId')),
  lte(promises.dueOn, sql.placeholder('until')),
  isOpen,
)

const openPromisesOfWorker = prepared((db) =>
  db
    .select({ ...promiseOnRequest, all: sql<number>`(select count(*) from ${promises} where ${isOwed})` })
    .from(promises)
    .innerJoin(aidRequests, eq(aidRequests.id, promises.requestId))
    .innerJoin(workers, eq(workers.id, promises.workerId))
    .where(isOwed)
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .limit(sql.placeholder('most'))
    .prepare(),
)

/** The promises of the whole office that were due before this day and are still open: those that a colleague can keep. */
export const listOverduePromises = (db: Database, before: Day) => overduePromises(db).execute({ before })

const overduePromises = prepared((db) =>
  db
    .select(promiseOnRequest)
    .from(promises)
    .innerJoin(aidRequests, eq(aidRequests.id, promises.requestId))
    .innerJoin(workers, eq(workers.id, promises.workerId))
    .where(and(lt(promises.dueOn, sql.placeholder('before')), isOpen))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .prepare(),
)

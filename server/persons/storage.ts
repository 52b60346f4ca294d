import { and, desc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { each } from '#server/storage/each.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { workers } from '#server/storage/tables/people.ts'
import { belongings, requestKeys, verdicts } from '#server/storage/tables/persons.ts'
import type { Instant } from '#shared/calendar/days.ts'
import type { Belonging } from '#shared/persons/belonging.ts'
import type { Key } from '#shared/persons/keys.ts'
import type { LookUp } from '#shared/persons/lookUps.ts'
import { Refused } from '#shared/refusals.ts'

/** How many requests one look into the keys gives at most, the latest first: a key that more have tells little. */
export const mostPerLook = 50

/** Keeps the request's keys in place of those kept before. */
export async function replaceKeys(tx: Database, requestId: string, keys: readonly Key[]): Promise<void> {
  await keysGone(tx).execute({ requestId })
  await keysKept(tx).execute({ requestId, keys: JSON.stringify(keys) })
}

const isOfRequest = eq(requestKeys.requestId, sql.placeholder('requestId'))
const keysGone = prepared((db) => db.delete(requestKeys).where(isOfRequest).prepare())

const keysKept = prepared((db) => {
  const keys = sql`json_each(${sql.placeholder('keys')})`
  const given = sql`select value ->> 'kind', value ->> 'value', ${sql.placeholder('requestId')} from ${keys}`
  return db.insert(requestKeys).select(given).prepare()
})

/** All the keys of one request. */
export const listKeys = (db: Database, requestId: string): Promise<readonly Key[]> =>
  keysOfRequest(db).execute({ requestId })

const keysOfRequest = prepared((db) =>
  db.select({ kind: requestKeys.kind, value: requestKeys.value }).from(requestKeys).where(isOfRequest).prepare(),
)

/** The keys of each of these requests. */
export async function listKeysOfEach(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Key[]>> {
  const found = ids.length === 0 ? [] : await keysOfEach(db).execute({ ids: JSON.stringify(ids) })
  return Map.groupBy(found, ({ requestId }) => requestId)
}

const keysOfEach = prepared((db) =>
  db
    .select({ requestId: requestKeys.requestId, kind: requestKeys.kind, value: requestKeys.value })
    .from(requestKeys)
    .where(inArray(requestKeys.requestId, each('ids')))
    .prepare(),
)

/** The other requests that a look finds, by their ids. */
export async function listUnder(db: Database, look: LookUp, requestId: string): Promise<readonly string[]> {
  const found = await requestsUnderKey(db).execute({ ...look, requestId })
  return found.map((one) => one.requestId)
}

const requestsUnderKey = prepared((db) =>
  db
    .select({ requestId: requestKeys.requestId })
    .from(requestKeys)
    .where(
      and(
        eq(requestKeys.kind, sql.placeholder('kind')),
        gte(requestKeys.value, sql.placeholder('from')),
        lt(requestKeys.value, sql.placeholder('below')),
        ne(requestKeys.requestId, sql.placeholder('requestId')),
      ),
    )
    .orderBy(desc(requestKeys.value), desc(requestKeys.requestId))
    .limit(mostPerLook)
    .prepare(),
)

type StoredVerdict = typeof verdicts.$inferSelect
type NewVerdict = Omit<StoredVerdict, 'undoneBy' | 'undoneAt'>

/** The verdicts that stand on the request, the first given first, each with the name of who gave it. */
export const listStanding = (db: Database, requestId: string) => standingOfRequest(db).execute({ requestId })

const standingOfRequest = prepared((db) =>
  db
    .select({
      id: verdicts.id,
      oneId: verdicts.oneId,
      otherId: verdicts.otherId,
      kind: verdicts.kind,
      givenBy: workers.name,
      givenAt: verdicts.givenAt,
    })
    .from(verdicts)
    .innerJoin(workers, eq(workers.id, verdicts.givenBy))
    .where(
      and(
        or(eq(verdicts.oneId, sql.placeholder('requestId')), eq(verdicts.otherId, sql.placeholder('requestId'))),
        isNull(verdicts.undoneAt),
      ),
    )
    .orderBy(verdicts.id)
    .prepare(),
)

export async function insertVerdict(tx: Database, verdict: NewVerdict): Promise<void> {
  await tx.insert(verdicts).values(verdict)
}

/** Takes a verdict back; its row stays. Refuses where there is none, and where it was taken back already. */
export async function undoVerdict(
  tx: Database,
  id: string,
  undone: { readonly undoneBy: string; readonly undoneAt: Instant },
): Promise<StoredVerdict> {
  const [verdict] = await tx
    .update(verdicts)
    .set(undone)
    .where(and(eq(verdicts.id, id), isNull(verdicts.undoneAt)))
    .returning()
  if (verdict) return verdict
  const [before] = await tx.select({ id: verdicts.id }).from(verdicts).where(eq(verdicts.id, id))
  throw new Refused(before ? 'already-taken-back' : 'not-found')
}

/** Keeps to whom these requests belong, in place of what was kept of them before. */
export async function replaceBelongings(
  tx: Database,
  requestIds: readonly string[],
  belonging: readonly Belonging[],
): Promise<void> {
  await tx.delete(belongings).where(inArray(belongings.requestId, [...requestIds]))
  if (belonging.length > 0) await tx.insert(belongings).values([...belonging])
}

/** To whom the request belongs; to itself where nothing joins it to another. */
export async function findBelonging(db: Database, requestId: string): Promise<Belonging> {
  const [belonging] = await belongingOfRequest(db).execute({ requestId })
  return belonging ?? { requestId, personId: requestId, householdId: requestId }
}

const belongingOfRequest = prepared((db) =>
  db
    .select()
    .from(belongings)
    .where(eq(belongings.requestId, sql.placeholder('requestId')))
    .prepare(),
)

/** All that belongs to the household. */
export const listOfHousehold = (db: Database, householdId: string): Promise<readonly Belonging[]> =>
  belongingsOfHousehold(db).execute({ householdId })

const belongingsOfHousehold = prepared((db) =>
  db
    .select()
    .from(belongings)
    .where(eq(belongings.householdId, sql.placeholder('householdId')))
    .prepare(),
)

/** The other requests that verdicts give to the person whose request this is, by their ids. */
export async function listOfSamePerson(db: Database, requestId: string): Promise<readonly string[]> {
  const found = await othersOfPerson(db).execute({ requestId })
  return found.map((one) => one.requestId)
}

const own = alias(belongings, 'own')

const othersOfPerson = prepared((db) =>
  db
    .select({ requestId: belongings.requestId })
    .from(own)
    .innerJoin(belongings, eq(belongings.personId, own.personId))
    .where(and(eq(own.requestId, sql.placeholder('requestId')), ne(belongings.requestId, own.requestId)))
    .prepare(),
)

/** How many requests each of these persons is known to have. */
export async function countRequestsOf(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = await requestsOf(db).execute({ personIds: JSON.stringify(personIds) })
  return new Map(counted.map(({ personId, requests }) => [personId, requests]))
}

const requestsOf = prepared((db) =>
  db
    .select({ personId: belongings.personId, requests: sql<number>`count(*)` })
    .from(belongings)
    .where(inArray(belongings.personId, each('personIds')))
    .groupBy(belongings.personId)
    .prepare(),
)

import { and, desc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { requestKeys } from '#server/storage/tables/persons.ts'
import type { Key } from '#shared/persons/keys.ts'
import type { LookUp } from '#shared/persons/lookUps.ts'

/** How many requests one look into the keys gives at most, the latest first: a key that more have tells little. */
export const mostPerLook = 50

/** Keeps the request's keys in place of those kept before. */
export async function replaceKeys(tx: Database, requestId: string, keys: readonly Key[]): Promise<void> {
  await keysGone(tx).execute({ requestId })
  for (const key of keys) await keyKept(tx).execute({ requestId, ...key })
}

const keysGone = prepared((db) =>
  db
    .delete(requestKeys)
    .where(eq(requestKeys.requestId, sql.placeholder('requestId')))
    .prepare(),
)

const keyKept = prepared((db) =>
  db
    .insert(requestKeys)
    .values({
      kind: sql.placeholder('kind'),
      value: sql.placeholder('value'),
      requestId: sql.placeholder('requestId'),
    })
    .prepare(),
)

/** All the keys of one request. */
export const listKeys = (db: Database, requestId: string): Promise<readonly Key[]> =>
  keysOfRequest(db).execute({ requestId })

const keysOfRequest = prepared((db) =>
  db
    .select({ kind: requestKeys.kind, value: requestKeys.value })
    .from(requestKeys)
    .where(eq(requestKeys.requestId, sql.placeholder('requestId')))
    .prepare(),
)

/** The other requests that a look finds, by their ids. */
export async function listUnder(db: Database, look: LookUp, requestId: string): Promise<readonly string[]> {
  const found = await requestsUnderKey(db).execute({ ...look, requestId })
  return found.map((one) => one.requestId)
}

export const requestsUnderKey = prepared((db) =>
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

/** The place and number in the register; undefined where there is no such request. */
export async function findPlace(db: Database, requestId: string) {
  const [place] = await placeOfRequest(db).execute({ requestId })
  return place
}

const placeOfRequest = prepared((db) =>
  db
    .select({ registerOrder: aidRequests.registerOrder, number: aidRequests.number })
    .from(aidRequests)
    .where(eq(aidRequests.id, sql.placeholder('requestId')))
    .prepare(),
)

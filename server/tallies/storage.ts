import { sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { tallies } from '#server/storage/tables/aidRequests.ts'
import type { Stage } from '#shared/requests/stages.ts'

type Counted = { readonly stage: Stage; readonly holderId: string | null }

/** Counts the request where it now stands, and no longer where it stood; null: it stood nowhere. */
export async function moveTally(tx: Database, before: Counted | null, after: Counted): Promise<void> {
  if (before?.stage === after.stage && before.holderId === after.holderId) return
  if (before) await count(tx).execute({ ...placeOf(before), difference: -1 })
  await count(tx).execute({ ...placeOf(after), difference: 1 })
}

/** How many requests stand in each stage with each holder; `''` is nobody. */
export const listTallies = (db: Database) => allTallies(db).execute()

const allTallies = prepared((db) => db.select().from(tallies).prepare())

const placeOf = ({ stage, holderId }: Counted) => ({ stage, holderId: holderId ?? '' })

const count = prepared((db) =>
  db
    .insert(tallies)
    .values({
      stage: sql.placeholder('stage'),
      holderId: sql.placeholder('holderId'),
      requests: sql.placeholder('difference'),
    })
    .onConflictDoUpdate({
      target: [tallies.stage, tallies.holderId],
      set: { requests: sql`${tallies.requests} + excluded.requests` },
    })
    .prepare(),
)

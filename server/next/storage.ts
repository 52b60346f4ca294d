import { and, asc, eq, gte, isNull, notExists, or, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { journal } from '#server/storage/tables/journal.ts'
import type { Instant } from '#shared/calendar/days.ts'

type Wanted = {
  readonly workerId: string
  /** Since when what this worker gave back is left to others. */
  readonly since: Instant
}

/** The most pressing open request that nobody has: the most urgent, then the nearest day, then the oldest. */
export async function findMostPressing(db: Database, wanted: Wanted) {
  const [found] = await mostPressing(db).execute(wanted)
  return found ?? null
}

const mostPressing = prepared((db) =>
  db
    .select({ requestId: aidRequests.id, version: aidRequests.version })
    .from(aidRequests)
    // Literal, because the partial index holds for this very condition.
    .where(and(sql`${aidRequests.stage} <> 'closed'`, isNull(aidRequests.holderId), notExists(givenBack(db))))
    .orderBy(asc(aidRequests.urgencyRank), asc(aidRequests.dueOn), asc(aidRequests.id))
    .limit(1)
    .prepare(),
)

/** That the worker gave it back, or took the claim of it back. */
const givenBack = (db: Database) =>
  db
    .select({ one: sql`1` })
    .from(journal)
    .where(
      and(
        eq(journal.requestId, aidRequests.id),
        eq(journal.actorId, sql.placeholder('workerId')),
        or(
          eq(journal.act, 'released'),
          and(eq(journal.act, 'takenBack'), sql`${journal.details} ->> 'act' = 'claimed'`),
        ),
        gte(journal.at, sql.placeholder('since')),
      ),
    )

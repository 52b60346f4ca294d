import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { decisions } from '#server/storage/tables/committee.ts'

export type StoredDecision = typeof decisions.$inferSelect

/** What was decided on the request and still stands, aid by aid, oldest first: not what a meeting refused to ratify. */
export const listDecisions = (db: Database, requestId: string): Promise<readonly StoredDecision[]> =>
  decisionsOfRequest(db).execute({ requestId })

const decisionsOfRequest = prepared((db) =>
  db
    .select()
    .from(decisions)
    .where(and(eq(decisions.requestId, sql.placeholder('requestId')), isNull(decisions.rejectedOn)))
    .orderBy(asc(decisions.enteredAt), asc(decisions.id))
    .prepare(),
)

export async function insertDecisions(tx: Database, made: readonly StoredDecision[]): Promise<void> {
  await tx.insert(decisions).values([...made])
}

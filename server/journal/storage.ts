import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { journal, reasons } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import { beyondTimeline } from '#shared/journal/timeline.ts'

/** What happened on the request, in order, with the reasons given. */
export const listActs = (db: Database, requestId: string) => actsOfRequest(db).execute({ requestId })

const actsOfRequest = prepared((db) =>
  db
    .select({
      id: journal.id,
      at: journal.at,
      actor: workers.name,
      act: journal.act,
      details: journal.details,
      reason: reasons.text,
    })
    .from(journal)
    .leftJoin(reasons, eq(reasons.entryId, journal.id))
    .leftJoin(workers, eq(workers.id, journal.actorId))
    .where(and(eq(journal.requestId, sql.placeholder('requestId')), notInArray(journal.act, [...beyondTimeline])))
    .orderBy(asc(journal.sequence))
    .prepare(),
)

import { and, asc, desc, eq, inArray, isNull, lt, lte, max, notExists, type SQL, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { agendaPoints, meetings } from '#server/storage/tables/committee.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Day } from '#shared/calendar/days.ts'

type StoredPoint = typeof agendaPoints.$inferSelect
/** Which point of an agenda: a request may stand there on several matters. */
export type PointKey = Pick<StoredPoint, 'meetingId' | 'requestId' | 'matter'>

/** The agenda in its order, each point with its request as lists show it. */
export const listPoints = (db: Database, meetingId: string) => pointsOfMeeting(db).execute({ meetingId })

const pointsOfMeeting = prepared((db) =>
  db
    .select({ matter: agendaPoints.matter, request: aidRequests, holderName: workers.name })
    .from(agendaPoints)
    .innerJoin(aidRequests, eq(aidRequests.id, agendaPoints.requestId))
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(eq(agendaPoints.meetingId, sql.placeholder('meetingId')))
    .orderBy(asc(agendaPoints.position), asc(agendaPoints.putAt))
    .prepare(),
)

/** The agendas on which the request stands or stood, the last meeting first. */
export const listPointsOfRequest = (db: Database, requestId: string) => pointsOfRequest(db).execute({ requestId })

const pointsOfRequest = prepared((db) =>
  db
    .select({
      matter: agendaPoints.matter,
      meetingId: meetings.id,
      body: meetings.body,
      heldOn: meetings.heldOn,
      closedAt: meetings.closedAt,
    })
    .from(agendaPoints)
    .innerJoin(meetings, eq(meetings.id, agendaPoints.meetingId))
    .where(eq(agendaPoints.requestId, sql.placeholder('requestId')))
    .orderBy(desc(meetings.heldOn))
    .prepare(),
)

type NewPoint = Omit<StoredPoint, 'position'>

/** Puts the request at the end of the agenda; nothing happens when it stands there already. */
export async function insertPoint(tx: Database, point: NewPoint): Promise<void> {
  const [last] = await tx
    .select({ position: max(agendaPoints.position) })
    .from(agendaPoints)
    .where(eq(agendaPoints.meetingId, point.meetingId))
  const position = (last?.position ?? 0) + 1
  await tx
    .insert(agendaPoints)
    .values({ ...point, position })
    .onConflictDoNothing()
}

/** Takes the request off the agenda; says whether it stood there. */
export async function deletePoint(tx: Database, { meetingId, requestId, matter }: PointKey): Promise<boolean> {
  const gone = await tx.delete(agendaPoints).where(atPoint({ meetingId, requestId, matter })).returning()
  return gone.length > 0
}

export async function movePoint(tx: Database, point: PointKey, position: number): Promise<void> {
  await tx.update(agendaPoints).set({ position }).where(atPoint(point))
}

const atPoint = ({ meetingId, requestId, matter }: PointKey) =>
  and(eq(agendaPoints.meetingId, meetingId), eq(agendaPoints.requestId, requestId), eq(agendaPoints.matter, matter))

/** Said so that the index of what is open is used. */
const open = sql`${aidRequests.stage} <> 'closed'`

/** The agendas still to be answered on which the request stands to be decided. */
const awaited = (db: Database, ...meetingsThat: readonly SQL[]) =>
  db
    .select({ requestId: agendaPoints.requestId })
    .from(agendaPoints)
    .innerJoin(meetings, eq(meetings.id, agendaPoints.meetingId))
    .where(
      and(
        eq(agendaPoints.requestId, aidRequests.id),
        eq(agendaPoints.matter, 'decision'),
        isNull(meetings.closedAt),
        ...meetingsThat,
      ),
    )

/** Requests with a proposal that stand on no agenda still to be answered, the nearest day to decide by first. */
export const listRipe = (db: Database, most: number) =>
  db
    .select({ request: aidRequests, holderName: workers.name })
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(and(open, eq(aidRequests.stage, 'proposal'), notExists(awaited(db))))
    .orderBy(asc(aidRequests.decideBy), asc(aidRequests.id))
    .limit(most)

/** Requests in work whose day to decide by lies before this one, on no agenda of a meeting that decides in time, the nearest first. */
export const listToDecideBefore = (db: Database, before: Day, most: number) =>
  db
    .select({ request: aidRequests, holderName: workers.name })
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(
      and(
        open,
        inArray(aidRequests.stage, ['triaged', 'contact', 'inquiry', 'proposal']),
        lt(aidRequests.decideBy, before),
        notExists(awaited(db, lte(meetings.heldOn, aidRequests.decideBy))),
      ),
    )
    .orderBy(asc(aidRequests.decideBy), asc(aidRequests.id))
    .limit(most)

import { and, asc, desc, eq, exists, isNull, lte, notExists, or, type SQL, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { agendaPoints, decisions, meetings } from '#server/storage/tables/committee.ts'
import type { Day } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredMeeting = typeof meetings.$inferSelect
/** The meeting; refuses where there is none. */
export async function getMeeting(db: Database, id: string): Promise<StoredMeeting> {
  const [meeting] = await meetingById(db).execute({ id })
  if (!meeting) throw new Refused('not-found')
  return meeting
}

const meetingById = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(eq(meetings.id, sql.placeholder('id')))
    .prepare(),
)

const points = sql<number>`(select count(*) from ${agendaPoints} where ${agendaPoints.meetingId} = ${meetings.id})`
const meetingLine = {
  id: meetings.id,
  body: meetings.body,
  heldOn: meetings.heldOn,
  startsAt: meetings.startsAt,
  place: meetings.place,
  agendaClosesOn: meetings.agendaClosesOn,
  closedAt: meetings.closedAt,
  version: meetings.version,
  points,
}

/** The meetings whose decisions are not all entered, and those to come, the nearest first. */
export const listComing = (db: Database) => comingMeetings(db).execute()

const comingMeetings = prepared((db) =>
  db.select(meetingLine).from(meetings).where(isNull(meetings.closedAt)).orderBy(asc(meetings.heldOn)).prepare(),
)

/** The meetings that are closed, the last first. */
export const listPast = (db: Database, most: number) =>
  db.select(meetingLine).from(meetings).where(sql`closed_at is not null`).orderBy(desc(meetings.heldOn)).limit(most)

/** The meetings whose day has come and that have not answered all that stands on their agenda, with how much that is. */
export const meetingsToEnter = prepared((db) =>
  db
    .select({ id: meetings.id, body: meetings.body, day: meetings.heldOn, waiting: sql<number>`count(*)` })
    .from(meetings)
    .innerJoin(agendaPoints, eq(agendaPoints.meetingId, meetings.id))
    .innerJoin(aidRequests, eq(aidRequests.id, agendaPoints.requestId))
    .where(
      and(
        isNull(meetings.closedAt),
        lte(meetings.heldOn, sql.placeholder('today')),
        or(
          and(
            eq(agendaPoints.matter, 'decision'),
            eq(aidRequests.stage, 'proposal'),
            notExists(standing(db, eq(decisions.meetingId, meetings.id))),
          ),
          and(eq(agendaPoints.matter, 'ratification'), exists(standing(db, isUnratified))),
        ),
      ),
    )
    .groupBy(meetings.id)
    .orderBy(asc(meetings.heldOn))
    .limit(sql.placeholder('shown'))
    .prepare(),
)

/** Decisions on the request that no meeting refused to ratify. */
const standing = (db: Database, that: SQL | undefined) =>
  db
    .select({ one: sql`1` })
    .from(decisions)
    .where(and(eq(decisions.requestId, aidRequests.id), isNull(decisions.rejectedOn), that))

const isUnratified = and(sql`${decisions.body} = 'president'`, isNull(decisions.ratifiedOn))

/** Keeps the meeting unless the same body meets that day already; says whether it did. */
export async function insertMeeting(tx: Database, meeting: StoredMeeting): Promise<boolean> {
  const kept = await tx.insert(meetings).values(meeting).onConflictDoNothing().returning({ id: meetings.id })
  return kept.length > 0
}

/** Writes over the version that was seen; refuses when a colleague was quicker. */
export async function saveMeeting(tx: Database, seen: StoredMeeting, changes: Partial<StoredMeeting>) {
  const [saved] = await tx
    .update(meetings)
    .set({ ...changes, version: seen.version + 1 })
    .where(and(eq(meetings.id, seen.id), eq(meetings.version, seen.version)))
    .returning()
  if (!saved) throw new Refused('request-changed-meanwhile')
  return saved
}

/** Whether another meeting of the body is held that day. */
export async function meetsOn(tx: Database, { id, body }: Pick<StoredMeeting, 'id' | 'body'>, heldOn: Day) {
  const others = await tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.body, body), eq(meetings.heldOn, heldOn)))
  return others.some((other) => other.id !== id)
}

export async function deleteMeeting(tx: Database, { id, version }: StoredMeeting): Promise<void> {
  const gone = await tx
    .delete(meetings)
    .where(and(eq(meetings.id, id), eq(meetings.version, version)))
    .returning({ id: meetings.id })
  if (gone.length === 0) throw new Refused('request-changed-meanwhile')
}

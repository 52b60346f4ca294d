import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, min, ne, notExists, type SQL, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { agendaPoints, decisions, meetings } from '#server/storage/tables/committee.ts'
import { appointments } from '#server/storage/tables/contacts.ts'
import { notices } from '#server/storage/tables/journal.ts'
import { mails } from '#server/storage/tables/letters.ts'
import { workers } from '#server/storage/tables/people.ts'
import { transfers } from '#server/storage/tables/territory.ts'
import { countedUpTo } from '#shared/today/contract.ts'

const me = sql.placeholder('workerId')
const today = sql.placeholder('today')
const soon = sql.placeholder('soon')
const shown = sql.placeholder('shown')

const about = {
  requestId: aidRequests.id,
  number: aidRequests.number,
  applicant: aidRequests.applicant,
  /** How many there are in all. */
  all: sql<number>`count(*) over ()`,
}

// Literal, because the partial indexes hold for these very conditions.
const isOpen = sql`${aidRequests.stage} <> 'closed'`
const isMine = eq(aidRequests.holderId, me)
const isNobodys = isNull(aidRequests.holderId)
const isUnacknowledged = isNull(aidRequests.acknowledgedOn)
const isAcknowledged = isNotNull(aidRequests.acknowledgedOn)
const isDue = lte(aidRequests.dueOn, today)
const isNear = lte(aidRequests.dueOn, soon)

function requestsWhere(db: Database, ...conditions: readonly SQL[]) {
  const where = and(...conditions)
  const found = db.select({ one: sql`1` }).from(aidRequests).where(where).limit(countedUpTo).as('found')
  return db
    .select({
      ...about,
      all: sql<number>`(select count(*) from ${found})`,
      id: aidRequests.id,
      day: aidRequests.dueOn,
      clock: aidRequests.dueClock,
    })
    .from(aidRequests)
    .where(where)
    .orderBy(asc(aidRequests.dueOn), asc(aidRequests.id))
    .limit(shown)
    .prepare()
}

/** Requests that are for today by where they stand, the nearest day first. */
export const requestQueries = {
  unacknowledgedOfMine: prepared((db) => requestsWhere(db, isMine, isOpen, isUnacknowledged)),
  unacknowledgedOfNobody: prepared((db) => requestsWhere(db, isNobodys, isOpen, isUnacknowledged, isDue)),
  termsOfMine: prepared((db) => requestsWhere(db, isMine, isOpen, isAcknowledged, isNear)),
  /** Those to triage are for everybody. */
  termsOfNobody: prepared((db) =>
    requestsWhere(db, isNobodys, isOpen, isAcknowledged, isNear, ne(aidRequests.stage, 'received')),
  ),
  closedWhileTermRuns: prepared((db) =>
    requestsWhere(
      db,
      isMine,
      sql`${aidRequests.stage} = 'closed' and ${aidRequests.dueOn} < '9999-12-31'`,
      gte(aidRequests.dueOn, today),
    ),
  ),
  ripe: prepared((db) =>
    requestsWhere(db, isMine, isOpen, eq(aidRequests.stage, 'proposal'), notExists(openPointsOf(db))),
  ),
  toTriage: prepared((db) =>
    requestsWhere(db, isOpen, sql`${aidRequests.stage} = 'received'`, isNobodys, isAcknowledged),
  ),
}

const openPointsOf = (db: Database) =>
  db
    .select({ one: sql`1` })
    .from(agendaPoints)
    .innerJoin(meetings, eq(meetings.id, agendaPoints.meetingId))
    .where(and(eq(agendaPoints.requestId, aidRequests.id), isNull(meetings.closedAt)))

/** Who ratifies. */
const isMeeting = inArray(meetings.body, ['committee', 'council'])

/** The day on which the agenda of the next meeting closes. */
export const nextClosing = prepared((db) =>
  db
    .select({ day: min(meetings.agendaClosesOn) })
    .from(meetings)
    .where(and(isMeeting, gte(meetings.heldOn, today), gte(meetings.agendaClosesOn, today), isNull(meetings.closedAt)))
    .prepare(),
)

/** Appointments of mine that begin before tomorrow and of which nobody said how they went. */
export const ownAppointments = prepared((db) =>
  db
    .select({
      ...about,
      id: appointments.id,
      at: appointments.startsAt,
      minutes: appointments.minutes,
      words: appointments.place,
    })
    .from(appointments)
    .innerJoin(aidRequests, eq(aidRequests.id, appointments.requestId))
    .where(
      and(
        eq(appointments.workerId, me),
        isNull(appointments.went),
        lt(appointments.startsAt, sql.placeholder('tomorrow')),
      ),
    )
    .orderBy(asc(appointments.startsAt))
    .limit(shown)
    .prepare(),
)

/** Requests that were handed to me, and papers that came in for mine, which I have not seen. */
export const unseenNews = prepared((db) =>
  db
    .select({ ...about, id: notices.id, kind: notices.kind, at: notices.at, colleague: workers.name })
    .from(notices)
    .innerJoin(aidRequests, eq(aidRequests.id, notices.requestId))
    .innerJoin(workers, eq(workers.id, notices.actorId))
    .where(
      and(eq(notices.workerId, me), isNull(notices.seenAt), inArray(notices.kind, ['assignedToYou', 'pieceArrived'])),
    )
    .orderBy(asc(notices.at))
    .limit(shown)
    .prepare(),
)

/** Mails of mine that may not have left, or did not. */
export const troubledMails = prepared((db) =>
  db
    .select({ ...about, id: mails.id, at: mails.writtenAt })
    .from(mails)
    .innerJoin(aidRequests, eq(aidRequests.id, mails.requestId))
    .where(and(eq(mails.writtenBy, me), sql`${mails.state} in ('uncertain', 'givenUp')`))
    .orderBy(asc(mails.writtenAt))
    .limit(shown)
    .prepare(),
)

/** The first meeting on or after its day: that is to ratify. */
const meetingAfter = (day: typeof decisions.decidedOn | typeof transfers.decidedOn) =>
  sql<
    string | null
  >`(select min(${meetings.heldOn}) from ${meetings} where ${isMeeting} and ${meetings.heldOn} >= ${day})`

/** What the president decided alone and no meeting has ratified, once for each request. */
export const decisionsToRatify = prepared((db) =>
  db
    .select({ ...about, id: aidRequests.id, day: meetingAfter(decisions.decidedOn) })
    .from(decisions)
    .innerJoin(aidRequests, eq(aidRequests.id, decisions.requestId))
    .where(and(sql`${decisions.body} = 'president'`, isNull(decisions.ratifiedOn), isNull(decisions.rejectedOn)))
    .groupBy(aidRequests.id)
    .orderBy(asc(min(decisions.decidedOn)))
    .limit(shown)
    .prepare(),
)

/** Where the chair found alone that the centre is not competent and no meeting has ratified it. */
export const transfersToRatify = prepared((db) =>
  db
    .select({ ...about, id: transfers.id, day: meetingAfter(transfers.decidedOn) })
    .from(transfers)
    .innerJoin(aidRequests, eq(aidRequests.id, transfers.requestId))
    .where(and(sql`${transfers.decidedBy} = 'chair'`, isNull(transfers.ratifiedOn), isNull(transfers.revokedOn)))
    .orderBy(asc(transfers.madeAt))
    .limit(shown)
    .prepare(),
)

import { and, asc, eq, gt, gte, isNotNull, isNull, lte, max, ne, notExists, notInArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { appointments, pieces, promises } from '#server/storage/tables/contacts.ts'
import { workers } from '#server/storage/tables/people.ts'
import { dayOf, type Instant } from '#shared/calendar/days.ts'
import { stages } from '#shared/requests/stages.ts'
import { type Awaited, restingStages } from '#shared/rest/resting.ts'
import { countedUpTo } from '#shared/today/contract.ts'

/** What of the request is open and awaited. */
export async function findAwaited(db: Database, requestId: string): Promise<Awaited> {
  const [found] = await awaitedOn(db).execute({ requestId })
  return awaitedIn(found ?? { promisedFor: null, appointedAt: null, paperAskedOn: null })
}

type Kept = Omit<Awaited, 'appointedOn'> & { readonly appointedAt: Instant | null }

/** As the rule takes it. */
export const awaitedIn = ({ promisedFor, appointedAt, paperAskedOn }: Kept): Awaited => ({
  promisedFor,
  appointedOn: appointedAt === null ? null : dayOf(appointedAt),
  paperAskedOn,
})

const openPromises = and(eq(promises.requestId, aidRequests.id), isNull(promises.keptOn), isNull(promises.droppedFor))
const openAppointments = and(eq(appointments.requestId, aidRequests.id), isNull(appointments.went))
// What the office can ask for itself keeps nobody waiting.
const openPieces = and(
  eq(pieces.requestId, aidRequests.id),
  isNull(pieces.receivedOn),
  isNull(pieces.waivedFor),
  ne(pieces.bringer, 'office'),
)

const latest = (db: Database) => ({
  promisedFor: sql<string | null>`(${db
    .select({ day: max(promises.dueOn) })
    .from(promises)
    .where(openPromises)})`,
  appointedAt: sql<string | null>`(${db
    .select({ at: max(appointments.startsAt) })
    .from(appointments)
    .where(openAppointments)})`,
  paperAskedOn: sql<string | null>`(${db
    .select({ day: max(pieces.askedOn) })
    .from(pieces)
    .where(openPieces)})`,
})

const awaitedOn = prepared((db) =>
  db
    .select(latest(db))
    .from(aidRequests)
    .where(eq(aidRequests.id, sql.placeholder('requestId')))
    .prepare(),
)

// Told by what they are not, so that the claims are read along the day they were touched.
const otherStages = stages.filter((stage) => !restingStages.some((one) => one === stage))

const since = sql.placeholder('since')
const me = sql.placeholder('workerId')

/** That the claim rests since a day: nobody worked on it after that, and nothing was awaited after it. */
function rests(db: Database) {
  const one = { one: sql`1` }
  const laterPromise = and(openPromises, gt(promises.dueOn, since))
  const laterAppointment = and(openAppointments, gte(appointments.startsAt, sql.placeholder('after')))
  const laterPaper = and(openPieces, gt(pieces.askedOn, sql.placeholder('askedSince')))
  return and(
    sql`${aidRequests.stage} <> 'closed'`,
    lte(aidRequests.touchedOn, since),
    notInArray(aidRequests.stage, otherStages),
    notExists(db.select(one).from(promises).where(laterPromise)),
    notExists(db.select(one).from(appointments).where(laterAppointment)),
    notExists(db.select(one).from(pieces).where(laterPaper)),
  )
}

const claim = (db: Database) => ({
  id: aidRequests.id,
  requestId: aidRequests.id,
  number: aidRequests.number,
  applicant: aidRequests.applicant,
  version: aidRequests.version,
  touchedOn: aidRequests.touchedOn,
  ...latest(db),
})

const longestFirst = [asc(aidRequests.touchedOn), asc(aidRequests.id)]

/** The claims of mine that rest since a day, those that rest longest first; as many as are counted. */
export const restingOfMine = prepared((db) =>
  db
    .select(claim(db))
    .from(aidRequests)
    .where(and(eq(aidRequests.holderId, me), rests(db)))
    .orderBy(...longestFirst)
    .limit(countedUpTo)
    .prepare(),
)

/** The same of all colleagues, with whose each is. */
export const restingOfOthers = prepared((db) =>
  db
    .select({ ...claim(db), colleague: workers.name })
    .from(aidRequests)
    .innerJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(and(isNotNull(aidRequests.holderId), ne(aidRequests.holderId, me), rests(db)))
    .orderBy(...longestFirst)
    .limit(countedUpTo)
    .prepare(),
)

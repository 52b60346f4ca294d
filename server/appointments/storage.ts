import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { appointments } from '#server/storage/tables/contacts.ts'
import { workers } from '#server/storage/tables/people.ts'
import { endOf, longestAppointment, overlap } from '#shared/appointments/overlapping.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

type StoredAppointment = typeof appointments.$inferSelect

export async function insertAppointment(
  tx: Database,
  appointment: Omit<StoredAppointment, 'id' | 'went' | 'version'>,
): Promise<string> {
  const id = newId()
  await tx.insert(appointments).values({ id, ...appointment })
  return id
}

/** The appointment, which must stand on this request; refuses where there is none. */
export async function getAppointment(db: Database, requestId: string, id: string): Promise<StoredAppointment> {
  const [found] = await db
    .select()
    .from(appointments)
    .where(and(eq(appointments.id, id), eq(appointments.requestId, requestId)))
  if (!found) throw new Refused('not-found')
  return found
}

/** Says how it went over the version that was seen; refuses when a colleague was quicker. */
export async function saveOutcome(
  tx: Database,
  { id, version }: Pick<StoredAppointment, 'id' | 'version'>,
  went: NonNullable<StoredAppointment['went']>,
): Promise<void> {
  const [saved] = await tx
    .update(appointments)
    .set({ went, version: version + 1 })
    .where(and(eq(appointments.id, id), eq(appointments.version, version)))
    .returning({ id: appointments.id })
  if (!saved) throw new Refused('request-changed-meanwhile')
}

/** The appointments on the request in their order, each with those of the same worker that it overlaps. */
export async function listAppointments(db: Database, requestId: string) {
  const made = await appointmentsOfRequest(db).execute({ requestId })
  const others = await listAround(db, made)
  return made.map((one) => ({
    ...one,
    overlaps: one.went === null ? others.filter((other) => collides(one, other)) : [],
  }))
}

type Timed = Pick<StoredAppointment, 'id' | 'workerId' | 'startsAt' | 'minutes' | 'went'>

const collides = (one: Timed, other: Omit<Timed, 'went'>) =>
  one.id !== other.id && one.workerId === other.workerId && overlap(one, other)

const appointmentsOfRequest = prepared((db) =>
  db
    .select({
      id: appointments.id,
      workerId: appointments.workerId,
      worker: workers.name,
      startsAt: appointments.startsAt,
      minutes: appointments.minutes,
      kind: appointments.kind,
      place: appointments.place,
      remark: appointments.remark,
      went: appointments.went,
      version: appointments.version,
    })
    .from(appointments)
    .innerJoin(workers, eq(workers.id, appointments.workerId))
    .where(eq(appointments.requestId, sql.placeholder('requestId')))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .prepare(),
)

/** What else the same workers have open about the time of these. */
async function listAround(db: Database, made: readonly Timed[]) {
  const open = made.filter(({ went }) => went === null)
  const [first] = open
  const end = open.map(endOf).sort().at(-1)
  if (!first || !end) return []
  const from: Instant = new Date(Date.parse(first.startsAt) - longestAppointment * 60_000).toISOString()
  return db
    .select({
      id: appointments.id,
      number: aidRequests.number,
      workerId: appointments.workerId,
      startsAt: appointments.startsAt,
      minutes: appointments.minutes,
    })
    .from(appointments)
    .innerJoin(aidRequests, eq(aidRequests.id, appointments.requestId))
    .where(
      and(
        inArray(appointments.workerId, [...new Set(open.map(({ workerId }) => workerId))]),
        isNull(appointments.went),
        gte(appointments.startsAt, from),
        lte(appointments.startsAt, end),
      ),
    )
}

import { sql } from 'drizzle-orm'
import { appointmentKinds, appointmentOutcomes } from '#shared/appointments/kinds.ts'
import { promisers } from '#shared/contacts/promisers.ts'
import { contactWays } from '#shared/contacts/ways.ts'
import { bringers } from '#shared/pieces/bringers.ts'
import { day, flag, index, instant, integer, table, text, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

const ofWorker = () =>
  text()
    .notNull()
    .references(() => workers.id)

/** Each attempt to reach the applicant. */
export const contactAttempts = table(
  'contact_attempts',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    workerId: ofWorker(),
    at: instant().notNull(),
    way: word(contactWays).notNull(),
    reached: flag().notNull(),
    remark: text().notNull().default(''),
  },
  (attempt) => [index('contact_attempts_request').on(attempt.requestId, attempt.at)],
)

/** What was promised: by a worker of ours, or to us. */
export const promises = table(
  'promises',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    /** Who keeps it, or sees to it that it is kept. */
    workerId: ofWorker(),
    madeAt: instant().notNull(),
    /** Who does what was promised. */
    awaited: word(promisers).notNull().default('byUs'),
    /** The third party by name, to whom or by whom it was promised; empty when it is the applicant. */
    third: text().notNull().default(''),
    text: text().notNull(),
    dueOn: day().notNull(),
    keptOn: day(),
    /** Why it is no longer to be kept; null while it is. */
    droppedFor: text(),
    version: integer().notNull().default(1),
  },
  (promise) => [
    index('promises_request').on(promise.requestId, promise.madeAt),
    index('promises_open').on(promise.workerId, promise.dueOn).where(sql`kept_on is null and dropped_for is null`),
  ],
)

/** Papers that were asked for. */
export const pieces = table(
  'pieces',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    /** A code of the checklist, or null when the worker named it. */
    code: text(),
    /** The worker's own words; empty when the code says it. */
    name: text().notNull().default(''),
    bringer: word(bringers).notNull(),
    askedOn: day().notNull(),
    askedBy: ofWorker(),
    receivedOn: day(),
    receivedBy: text().references(() => workers.id),
    /** Why it is no longer needed; null while it is. */
    waivedFor: text(),
    version: integer().notNull().default(1),
  },
  (piece) => [
    index('pieces_request').on(piece.requestId, piece.askedOn),
    index('pieces_open').on(piece.requestId).where(sql`received_on is null and waived_for is null`),
  ],
)

export const appointments = table(
  'appointments',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    workerId: ofWorker(),
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    kind: word(appointmentKinds).notNull(),
    place: text().notNull(),
    remark: text().notNull().default(''),
    madeAt: instant().notNull(),
    /** How it went; null until it is said. */
    went: word(appointmentOutcomes),
    version: integer().notNull().default(1),
  },
  (appointment) => [
    index('appointments_request').on(appointment.requestId, appointment.startsAt),
    index('appointments_open').on(appointment.workerId, appointment.startsAt).where(sql`went is null`),
  ],
)

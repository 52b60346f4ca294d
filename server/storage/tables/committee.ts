import { sql } from 'drizzle-orm'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import { decidingBodies, periodicities, proposalKinds } from '#shared/committee/words.ts'
import { matters } from '#shared/meetings/agenda.ts'
import { refusalGrounds } from '#shared/requests/outcomes.ts'
import { day, index, instant, integer, primaryKey, table, text, uniqueIndex, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'

/** What is proposed, or decided, on one aid that was asked. Amounts in cents. */
const aidDecision = () => ({
  aidType: word(aidTypes).$type<AidType>().notNull(),
  kind: word(proposalKinds).notNull(),
  ground: word(refusalGrounds),
  amount: integer(),
  periodicity: word(periodicities),
  from: day(),
  until: day(),
  calculation: text().notNull().default(''),
  reasonsInFact: text().notNull().default(''),
  reasonsInLaw: text().notNull().default(''),
})

/** The social report on a request, one for each. */
export const socialReports = table('social_reports', {
  requestId: ofRequest().primaryKey(),
  text: text().notNull(),
  writtenBy: text().notNull(),
  writtenAt: instant().notNull(),
  version: integer().notNull().default(1),
})

/** The worker's proposal on each aid asked. */
export const proposals = table(
  'proposals',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    ...aidDecision(),
    writtenBy: text().notNull(),
    writtenAt: instant().notNull(),
  },
  (proposal) => [uniqueIndex('proposals_aid').on(proposal.requestId, proposal.aidType)],
)

export const meetings = table(
  'meetings',
  {
    id: text().primaryKey(),
    body: word(decidingBodies).notNull(),
    heldOn: day().notNull(),
    startsAt: text().notNull().default(''),
    place: text().notNull().default(''),
    agendaClosesOn: day().notNull(),
    /** Once its decisions are entered. */
    closedAt: instant(),
    version: integer().notNull().default(1),
  },
  (meeting) => [uniqueIndex('meetings_day').on(meeting.body, meeting.heldOn)],
)

export const agendaPoints = table(
  'agenda_points',
  {
    meetingId: text()
      .notNull()
      .references(() => meetings.id),
    requestId: ofRequest(),
    matter: word(matters).notNull(),
    position: integer().notNull(),
    putBy: text().notNull(),
    putAt: instant().notNull(),
  },
  (point) => [
    primaryKey({ columns: [point.meetingId, point.requestId, point.matter] }),
    index('agenda_points_request').on(point.requestId),
  ],
)

/** What was decided on each aid. */
export const decisions = table(
  'decisions',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    ...aidDecision(),
    body: word(decidingBodies).notNull(),
    decidedOn: day().notNull(),
    meetingId: text().references(() => meetings.id),
    /** For an urgent decision of the president; null until the next meeting ratified it. */
    ratifiedOn: day(),
    /** The day of the meeting that did not ratify it: it no longer stands. */
    rejectedOn: day(),
    enteredBy: text().notNull(),
    enteredAt: instant().notNull(),
  },
  (decision) => [
    index('decisions_request').on(decision.requestId),
    index('decisions_to_ratify')
      .on(decision.decidedOn)
      .where(sql`body = 'president' and ratified_on is null and rejected_on is null`),
  ],
)

import { sql } from 'drizzle-orm'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { ClockName } from '#shared/clocks/clockNames.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import type { HintKind } from '#shared/hints/kinds.ts'
import type { Answers } from '#shared/intake/record.ts'
import { languages } from '#shared/language/languages.ts'
import { type Ground, outcomes } from '#shared/requests/outcomes.ts'
import { stages } from '#shared/requests/stages.ts'
import { competences, urgencies } from '#shared/requests/triage.ts'
import {
  day,
  flag,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
  word,
  words,
} from '../columns.ts'

export const aidRequests = table(
  'aid_requests',
  {
    id: text().primaryKey(),
    /** Year and number of the register as one number that sorts. */
    registerOrder: integer().notNull(),
    /** The same as it is written: `2026/0001`. */
    number: text().notNull(),
    acknowledgementNumber: text().notNull(),
    applicant: text().notNull(),
    language: word(languages).notNull(),
    municipality: text(),
    postalCode: text(),
    channel: text().notNull(),
    submittedAt: instant().notNull(),
    receivedOn: day().notNull(),
    decideBy: day().notNull(),
    /** The last day of the nearest of the office's clocks that run; `9999-12-31` when none does, so that these come last. */
    dueOn: day().notNull(),
    /** Which clock that is; null when none runs. */
    dueClock: text().$type<ClockName>(),
    decideByTerm: word(['decideIntegration', 'decideAid']).notNull(),
    stage: word(stages).notNull(),
    /** The stage it was closed in; null while it is open. */
    closedIn: word(stages),
    /** The worker who has it; a closed request keeps its last holder. */
    holderId: text(),
    heldSince: instant(),
    urgency: word(urgencies).notNull(),
    /** 0 urgent, 1 soon, 2 normal: what sorts. */
    urgencyRank: integer().notNull(),
    urgencyReason: text().notNull().default(''),
    competence: word(competences),
    knownToOffice: flag(),
    aidTypes: words<AidType>().notNull(),
    outcome: word(outcomes),
    ground: text().$type<Ground>(),
    decidedOn: day(),
    notifiedOn: day(),
    closedOn: day(),
    /** What started and stopped the other clocks. */
    facts: json<Facts>().notNull().default({}),
    /** The day of the acknowledgement, which is among the facts too; null while there is none. */
    acknowledgedOn: day(),
    /** The aid that was granted, once it is decided. */
    grantedAidTypes: words<AidType>().notNull().default(sql`''`),
    /** The last day on which somebody worked on it; of one that nobody touched yet, the day it arrived. */
    touchedOn: day().notNull().default(''),
    /** The ids of the labels that it has. */
    labels: words<string>().notNull().default(sql`''`),
    /** The hints that nobody dismissed. */
    hints: words<HintKind>().notNull().default(sql`''`),
    /** The applicant's name as lists sort it: without case or accents. Empty: what is derived from the answers is still to be made. */
    applicantOrder: text().notNull().default(''),
    /** Rises with every write: a write that knows an older version is refused. */
    version: integer().notNull().default(1),
  },
  (request) => [
    uniqueIndex('aid_requests_register').on(request.registerOrder),
    uniqueIndex('aid_requests_acknowledgement').on(request.acknowledgementNumber),
    index('aid_requests_stage').on(request.stage, request.dueOn, request.id).where(sql`stage <> 'closed'`),
    index('aid_requests_open').on(request.dueOn, request.id).where(sql`stage <> 'closed'`),
    index('aid_requests_held').on(request.holderId, request.dueOn, request.id).where(sql`stage <> 'closed'`),
    // With the day itself, so that counting them reads nothing else.
    index('aid_requests_unacknowledged')
      .on(request.receivedOn, request.id, request.acknowledgedOn)
      .where(sql`acknowledged_on is null`),
    // The most pressing that nobody has; it begins with the holder so that it is preferred to the index of what is held.
    index('aid_requests_free')
      .on(request.holderId, request.urgencyRank, request.dueOn, request.id)
      .where(sql`stage <> 'closed' and holder_id is null`),
    index('aid_requests_untouched').on(request.touchedOn, request.id).where(sql`stage <> 'closed'`),
    index('aid_requests_resting').on(request.holderId, request.touchedOn, request.id).where(sql`stage <> 'closed'`),
    index('aid_requests_underived').on(request.registerOrder).where(sql`applicant_order = ''`),
    index('aid_requests_closed_applicant').on(request.applicantOrder, request.id).where(sql`stage = 'closed'`),
    index('aid_requests_closed').on(request.closedOn, request.id).where(sql`stage = 'closed'`),
    index('aid_requests_closed_due')
      .on(request.holderId, request.dueOn)
      .where(sql`stage = 'closed' and due_on < '9999-12-31'`),
  ],
)

/** The request that a row is about. */
export const ofRequest = () =>
  text()
    .notNull()
    .references(() => aidRequests.id)

/** What was asked, apart from the request so that lists need not read past it. */
export const requestAnswers = table('request_answers', {
  requestId: text()
    .primaryKey()
    .references(() => aidRequests.id),
  answers: json<Answers>().notNull(),
})

/** How many requests stand where and with whom (`''` nobody), kept with every change so that no list counts them. */
export const tallies = table(
  'tallies',
  {
    stage: word(stages).notNull(),
    holderId: text().notNull(),
    requests: integer().notNull(),
  },
  (tally) => [primaryKey({ columns: [tally.stage, tally.holderId] })],
)

/** The last number given in the register of a year. */
export const registerYears = table('register_years', {
  year: integer().primaryKey(),
  last: integer().notNull(),
})

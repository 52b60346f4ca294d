import { sql } from 'drizzle-orm'
import { keyKinds } from '#shared/persons/keys.ts'
import { verdictKinds } from '#shared/persons/verdicts.ts'
import { index, instant, primaryKey, table, text, uniqueIndex, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

/** By what the applicant of a request may be known again, plain and comparable. */
export const requestKeys = table(
  'request_keys',
  {
    kind: word(keyKinds).notNull(),
    value: text().notNull(),
    requestId: ofRequest(),
  },
  (key) => [
    primaryKey({ columns: [key.kind, key.value, key.requestId] }),
    index('request_keys_request').on(key.requestId),
  ],
)

/** What a worker said of the applicants of two requests. Nothing is moved or deleted: undone, it stays as a row. */
export const verdicts = table(
  'verdicts',
  {
    id: text().primaryKey(),
    /** The smaller of the two ids. */
    oneId: ofRequest(),
    /** The greater. */
    otherId: ofRequest(),
    kind: word(verdictKinds).notNull(),
    givenBy: text()
      .notNull()
      .references(() => workers.id),
    givenAt: instant().notNull(),
    undoneBy: text().references(() => workers.id),
    undoneAt: instant(),
  },
  (verdict) => [
    uniqueIndex('verdicts_standing').on(verdict.oneId, verdict.otherId).where(sql`undone_at is null`),
    index('verdicts_other').on(verdict.otherId),
    index('verdicts_one').on(verdict.oneId),
  ],
)

/** To which person and household a request belongs: reckoned from the verdicts that stand. Absent: it stands alone. */
export const belongings = table(
  'belongings',
  {
    requestId: ofRequest().primaryKey(),
    /** The id of the person's earliest request. */
    personId: text().notNull(),
    /** The id of the household's earliest request. */
    householdId: text().notNull(),
  },
  (belonging) => [
    index('belongings_person').on(belonging.personId),
    index('belongings_household').on(belonging.householdId),
  ],
)

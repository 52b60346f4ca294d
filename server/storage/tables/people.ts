import { languages } from '#shared/language/languages.ts'
import type { Role } from '#shared/people/permissions.ts'
import { flag, index, instant, integer, table, text, uniqueIndex, word, words } from '../columns.ts'

/** The office itself: one row, absent until it is named. */
export const offices = table('offices', {
  id: integer().primaryKey(),
  name: text().notNull(),
  namedAt: instant().notNull(),
})

export const workers = table(
  'workers',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** In lower case. */
    signInName: text().notNull(),
    passwordHash: text().notNull(),
    roles: words<Role>().notNull(),
    language: word(languages).notNull(),
    active: flag().notNull().default(true),
  },
  (worker) => [uniqueIndex('workers_sign_in_name').on(worker.signInName)],
)

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the token, in hexadecimal; the token itself is nowhere. */
    tokenHash: text().primaryKey(),
    workerId: text()
      .notNull()
      .references(() => workers.id),
    startedAt: instant().notNull(),
    seenAt: instant().notNull(),
  },
  (session) => [index('sessions_worker').on(session.workerId)],
)

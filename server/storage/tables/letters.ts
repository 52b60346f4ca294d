import { sql } from 'drizzle-orm'
import { languages } from '#shared/language/languages.ts'
import type { LetterKind } from '#shared/letters/kinds.ts'
import { mailStates } from '#shared/mail/states.ts'
import { troubles } from '#shared/mail/troubles.ts'
import { bytes, index, instant, integer, table, text, word } from '../columns.ts'
import { ofRequest } from './aidRequests.ts'
import { workers } from './people.ts'

/** Letters as they left: the same bytes whenever they are printed again. Nobody changes a row. */
export const letters = table(
  'letters',
  {
    id: text().primaryKey(),
    requestId: ofRequest(),
    kind: text().$type<LetterKind>().notNull(),
    language: word(languages).notNull(),
    /** To whom: the applicant, or the name of another centre. */
    recipient: text().notNull(),
    madeAt: instant().notNull(),
    madeBy: text()
      .notNull()
      .references(() => workers.id),
    sha256: text().notNull(),
    pdf: bytes().notNull(),
  },
  (letter) => [index('letters_request').on(letter.requestId, letter.madeAt)],
)

/** Mails on their way: each leaves once, or stays and says why. */
export const mails = table(
  'mails',
  {
    /** Also its Message-ID, so that a receiving server knows it again. */
    id: text().primaryKey(),
    requestId: ofRequest(),
    letterId: text().references(() => letters.id),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    writtenAt: instant().notNull(),
    writtenBy: text()
      .notNull()
      .references(() => workers.id),
    /** `sending` that is found at a start is `uncertain`: it may have left, and somebody decides. */
    state: word(mailStates).notNull(),
    attempts: integer().notNull().default(0),
    /** Not before this instant; while it is being sent, since then; null once it is sent, uncertain or given up. */
    nextAttemptAt: instant(),
    /** Why it did not leave the last time. */
    trouble: word(troubles),
    /** What the server said then, in its own words; null where it said nothing. */
    lastError: text(),
    /** When it left, or may have left. */
    sentAt: instant(),
    version: integer().notNull().default(1),
  },
  (mail) => [
    index('mails_waiting').on(mail.nextAttemptAt).where(sql`state in ('waiting', 'sending')`),
    index('mails_request').on(mail.requestId, mail.writtenAt),
    index('mails_troubled').on(mail.writtenAt).where(sql`state in ('uncertain', 'givenUp')`),
  ],
)

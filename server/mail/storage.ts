import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { newId } from '#server/storage/newId.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { mails } from '#server/storage/tables/letters.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { Instant } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredMail = typeof mails.$inferSelect

/** What is written to somebody about a request, with at most one letter of the office as its attachment. */
export type NewMail = Pick<StoredMail, 'requestId' | 'letterId' | 'to' | 'subject' | 'text' | 'writtenAt' | 'writtenBy'>

/** Puts a mail in the outbox, in the transaction of the act that says so. It leaves once that is committed and its news are told. */
export async function insertMail(tx: Database, mail: NewMail): Promise<StoredMail> {
  const [kept] = await tx
    .insert(mails)
    .values({ ...mail, id: newId(), state: 'waiting', nextAttemptAt: mail.writtenAt })
    .returning()
  if (!kept) throw new Error('the mail was not kept')
  return kept
}

// Literal, because the index holds for these very states.
const isUnderWay = sql`${mails.state} in ('waiting', 'sending')`

const firstDue = prepared((db) =>
  db
    .select()
    .from(mails)
    .where(and(isUnderWay, eq(mails.state, 'waiting'), lte(mails.nextAttemptAt, sql.placeholder('now'))))
    .orderBy(asc(mails.nextAttemptAt), asc(mails.id))
    .limit(1)
    .prepare(),
)

/** The mail that has waited longest to be tried; undefined while none is due. */
export async function findDue(db: Database, now: Instant): Promise<StoredMail | undefined> {
  const [mail] = await firstDue(db).execute({ now })
  return mail
}

/** The mails of which nobody knows whether they left: found only where a process ended while it sent. */
export const listInterrupted = (db: Database): Promise<readonly StoredMail[]> =>
  db
    .select()
    .from(mails)
    .where(and(isUnderWay, eq(mails.state, 'sending')))

/** Writes over the version that was seen, and raises it; refuses when the mail has moved on since. */
export async function saveMail(
  tx: Database,
  seen: StoredMail,
  changes: Partial<Pick<StoredMail, 'state' | 'attempts' | 'nextAttemptAt' | 'trouble' | 'lastError' | 'sentAt'>>,
): Promise<StoredMail> {
  const [saved] = await tx
    .update(mails)
    .set({ ...changes, version: seen.version + 1 })
    .where(and(eq(mails.id, seen.id), eq(mails.version, seen.version)))
    .returning()
  if (!saved) throw new Refused('mail-moved-on')
  return saved
}

/** The mail, which must be about this request; refuses where there is none. */
export async function getMail(db: Database, requestId: string, id: string): Promise<StoredMail> {
  const [mail] = await db
    .select()
    .from(mails)
    .where(and(eq(mails.id, id), eq(mails.requestId, requestId)))
  if (!mail) throw new Refused('not-found')
  return mail
}

/** The mail that carries the letter; undefined where it did not go by mail. The latest where it went twice. */
export async function findMailOf(db: Database, requestId: string, letterId: string): Promise<StoredMail | undefined> {
  const found = await db
    .select()
    .from(mails)
    .where(and(eq(mails.requestId, requestId), eq(mails.letterId, letterId)))
    .orderBy(asc(mails.writtenAt))
  return found.at(-1)
}

/** The mails of the request with the names of those who wrote them, oldest first. */
export const listMails = (db: Database, requestId: string) =>
  db
    .select({
      id: mails.id,
      to: mails.to,
      subject: mails.subject,
      letterId: mails.letterId,
      writtenAt: mails.writtenAt,
      writtenBy: workers.name,
      state: mails.state,
      attempts: mails.attempts,
      nextAttemptAt: mails.nextAttemptAt,
      trouble: mails.trouble,
      lastError: mails.lastError,
      sentAt: mails.sentAt,
      version: mails.version,
    })
    .from(mails)
    .innerJoin(workers, eq(workers.id, mails.writtenBy))
    .where(eq(mails.requestId, requestId))
    .orderBy(asc(mails.writtenAt), asc(mails.id))

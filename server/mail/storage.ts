import { randomUUIDv7 } from 'node:crypto'
import type { Database } from '#server/storage/store.ts'
import { mails } from '#server/storage/tables/letters.ts'

export type StoredMail = typeof mails.$inferSelect

/** What is written to somebody about a request, with at most one letter of the office as its attachment. */
export type NewMail = Pick<StoredMail, 'requestId' | 'letterId' | 'to' | 'subject' | 'text' | 'writtenAt' | 'writtenBy'>

/** Puts a mail in the outbox, in the transaction of the act that says so. It leaves once that is committed and its news are told. */
export async function insertMail(tx: Database, mail: NewMail): Promise<StoredMail> {
  const [kept] = await tx
    .insert(mails)
    .values({ ...mail, id: randomUUIDv7(), state: 'waiting', nextAttemptAt: mail.writtenAt })
    .returning()
  if (!kept) throw new Error('the mail was not kept')
  return kept
}

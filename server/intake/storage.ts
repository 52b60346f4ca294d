import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { messages, senderKeys, senders } from '#server/storage/tables/messages.ts'
import type { TakenIn } from '#shared/intake/contract.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredKey = typeof senderKeys.$inferSelect
export type StoredMessage = typeof messages.$inferSelect

export async function insertSender(tx: Database, sender: typeof senders.$inferInsert): Promise<void> {
  await tx.insert(senders).values(sender)
}

export async function saveSender(tx: Database, id: string, changes: { readonly acknowledges: boolean }): Promise<void> {
  await tx.update(senders).set(changes).where(eq(senders.id, id))
}

/** Whether the sender acknowledges receipt to the applicant itself. */
export async function acknowledgesItself(db: Database, id: string): Promise<boolean> {
  const [sender] = await senderById(db).execute({ id })
  return sender?.acknowledges ?? false
}

const senderById = prepared((db) =>
  db
    .select({ acknowledges: senders.acknowledges })
    .from(senders)
    .where(eq(senders.id, sql.placeholder('id')))
    .prepare(),
)

export async function insertSenderKey(tx: Database, key: StoredKey): Promise<void> {
  await tx.insert(senderKeys).values(key)
}

/** Senders by name, each with its keys, the oldest first. */
export async function listSendersWithKeys(db: Database) {
  const [all, keys] = [await db.select().from(senders).orderBy(asc(senders.name), asc(senders.id)), await listKeys(db)]
  return all.map((sender) => ({ ...sender, keys: keys.filter((key) => key.senderId === sender.id) }))
}

/** Every key that may sign, the oldest first. */
export const listKeys = (db: Database): Promise<readonly StoredKey[]> => allKeys(db).execute()

const allKeys = prepared((db) =>
  db.select().from(senderKeys).orderBy(asc(senderKeys.addedAt), asc(senderKeys.id)).prepare(),
)

export async function deleteKey(tx: Database, id: string): Promise<void> {
  await tx.delete(senderKeys).where(eq(senderKeys.id, id))
}

/** The message that the request was made of, as it came; undefined for a request that no message brought. */
export async function findOriginal(db: Database, requestId: string) {
  const [original] = await db
    .select({
      sender: senders.name,
      receivedAt: messages.receivedAt,
      sha256: messages.sha256,
      body: messages.body,
    })
    .from(messages)
    .innerJoin(senders, eq(senders.id, messages.senderId))
    .where(eq(messages.requestId, requestId))
  return original
}

const byReference = prepared((db) =>
  db
    .select({ sha256: messages.sha256, answer: messages.answer })
    .from(messages)
    .where(
      and(eq(messages.senderId, sql.placeholder('senderId')), eq(messages.reference, sql.placeholder('reference'))),
    )
    .prepare(),
)

/** What was answered to the message with this reference of the sender. */
export async function findAnswered(db: Database, senderId: string, reference: string) {
  const [found] = await byReference(db).execute({ senderId, reference })
  return found
}

/** What was answered to a message of the sender that could be read and has this reference; null when there is none. */
export async function findSentAgain(db: Database, senderId: string, reference: string | undefined) {
  if (reference === undefined) return null
  const answered = await findAnswered(db, senderId, reference)
  return answered?.answer ?? null
}

const unreadableCopy = prepared((db) =>
  db
    .select({ id: messages.id, state: messages.state, answer: messages.answer })
    .from(messages)
    .where(
      and(
        eq(messages.senderId, sql.placeholder('senderId')),
        eq(messages.sha256, sql.placeholder('sha256')),
        isNull(messages.reference),
      ),
    )
    .prepare(),
)

/** The same bytes of the same sender, kept because they could not be read at the time. */
export async function findUnreadableCopy(db: Database, senderId: string, sha256: string) {
  const [found] = await unreadableCopy(db).execute({ senderId, sha256 })
  return found
}

const newMessage = prepared((db) =>
  db
    .insert(messages)
    .values({
      id: sql.placeholder('id'),
      senderId: sql.placeholder('senderId'),
      reference: sql.placeholder('reference'),
      receivedAt: sql.placeholder('receivedAt'),
      body: sql.placeholder('body'),
      sha256: sql.placeholder('sha256'),
      state: 'takenIn',
      faults: [],
      requestId: sql.placeholder('requestId'),
      answer: sql.placeholder('answer'),
    })
    .prepare(),
)

type TakenInMessage = Omit<StoredMessage, 'state' | 'faults'> & { readonly requestId: string; readonly answer: TakenIn }

/** Keeps a message of which a request was made. */
export async function insertMessage(tx: Database, message: TakenInMessage): Promise<void> {
  await newMessage(tx).execute(message)
}

type Unread = Pick<StoredMessage, 'id' | 'senderId' | 'receivedAt' | 'body' | 'sha256' | 'faults'>

/** Keeps a message that could not be read. */
export async function insertUnreadable(tx: Database, message: Unread): Promise<void> {
  await tx.insert(messages).values({ ...message, state: 'unreadable' })
}

/** Notes what became of a message that could not be read. */
export async function saveMessage(
  tx: Database,
  id: string,
  changes: Partial<Pick<StoredMessage, 'reference' | 'state' | 'requestId' | 'answer'>>,
): Promise<void> {
  await tx.update(messages).set(changes).where(eq(messages.id, id))
}

const seen = {
  id: messages.id,
  senderId: messages.senderId,
  sender: senders.name,
  receivedAt: messages.receivedAt,
  faults: messages.faults,
}
// Literal, because the index holds for this very condition.
const isUnreadable = sql`${messages.state} = 'unreadable'`

/** The messages that could not be read and wait for somebody, the oldest first. */
export const listUnreadable = (db: Database, most: number) =>
  db
    .select(seen)
    .from(messages)
    .innerJoin(senders, eq(senders.id, messages.senderId))
    .where(isUnreadable)
    .orderBy(asc(messages.receivedAt))
    .limit(most)

/** The message that could not be read; refuses when there is none, and when somebody has dealt with it. */
export async function getUnreadable(db: Database, id: string) {
  const [message] = await db
    .select({ ...seen, state: messages.state, body: messages.body })
    .from(messages)
    .innerJoin(senders, eq(senders.id, messages.senderId))
    .where(and(eq(messages.id, id), isNull(messages.reference)))
  if (!message) throw new Refused('not-found')
  if (message.state !== 'unreadable') throw new Refused('message-already-dealt-with')
  return message
}

const unreadableCount = prepared((db) => db.select({ count: count() }).from(messages).where(isUnreadable).prepare())

/** How many messages could not be read and wait for somebody. */
export async function countUnreadable(db: Database): Promise<number> {
  const [found] = await unreadableCount(db).execute()
  return found?.count ?? 0
}

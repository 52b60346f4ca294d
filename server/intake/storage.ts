import { asc, count, eq, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { messages, senderKeys, senders } from '#server/storage/tables/messages.ts'

type StoredSender = typeof senders.$inferSelect
export type StoredKey = typeof senderKeys.$inferSelect
export type StoredMessage = typeof messages.$inferSelect

export async function insertSender(tx: Database, sender: StoredSender): Promise<void> {
  await tx.insert(senders).values(sender)
}

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

// Literal, because the index holds for this very condition.
const isUnreadable = sql`${messages.state} = 'unreadable'`

const unreadableCount = prepared((db) => db.select({ count: count() }).from(messages).where(isUnreadable).prepare())

/** How many messages could not be read and wait for somebody. */
export async function countUnreadable(db: Database): Promise<number> {
  const [found] = await unreadableCount(db).execute()
  return found?.count ?? 0
}

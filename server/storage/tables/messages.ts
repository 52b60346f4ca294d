import { sql } from 'drizzle-orm'
import type { TakenIn } from '#shared/intake/contract.ts'
import type { Fault } from '#shared/refusals.ts'
import { bytes, flag, index, instant, json, table, text, uniqueIndex, word } from '../columns.ts'
import { aidRequests } from './aidRequests.ts'

/** Who may send requests. */
export const senders = table('senders', {
  id: text().primaryKey(),
  name: text().notNull(),
  addedAt: instant().notNull(),
  /** Whether it acknowledges receipt to the applicant itself, the same day, as CPAS Online does. */
  acknowledges: flag().notNull().default(false),
})

/** A `v1` secret (`whsec_…`) or a `v1a` public key (`whpk_…`), after the Standard Webhooks specification. */
export const senderKeys = table(
  'sender_keys',
  {
    id: text().primaryKey(),
    senderId: text()
      .notNull()
      .references(() => senders.id),
    kind: word(['v1', 'v1a']).notNull(),
    key: text().notNull(),
    addedAt: instant().notNull(),
  },
  (key) => [index('sender_keys_sender').on(key.senderId)],
)

/** Every signed message exactly as it came. One that could not be read has faults and no reference. */
export const messages = table(
  'messages',
  {
    id: text().primaryKey(),
    senderId: text()
      .notNull()
      .references(() => senders.id),
    reference: text(),
    receivedAt: instant().notNull(),
    body: bytes().notNull(),
    sha256: text().notNull(),
    state: word(['takenIn', 'unreadable', 'setAside']).notNull(),
    faults: json<readonly Fault[]>().notNull(),
    requestId: text().references(() => aidRequests.id),
    /** What was answered, to be answered again. */
    answer: json<TakenIn>(),
  },
  (message) => [
    uniqueIndex('messages_reference').on(message.senderId, message.reference).where(sql`reference is not null`),
    uniqueIndex('messages_unreadable_body').on(message.senderId, message.sha256).where(sql`reference is null`),
    index('messages_unreadable').on(message.receivedAt).where(sql`state = 'unreadable'`),
    index('messages_request').on(message.requestId),
  ],
)

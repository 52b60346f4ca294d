import { randomUUID } from 'node:crypto'
import { sign } from '#server/intake/signature.ts'
import { insertSender, insertSenderKey } from '#server/intake/storage.ts'
import type { Office } from '#server/office.ts'
import { demoSender } from '#shared/intake/demoSender.ts'
import type { Message } from '#shared/intake/record.ts'

/** A message that says only what matters to the test, with a reference of its own. */
export function message({ technical, ...answers }: Partial<Omit<Message, 'format' | 'technical'>> & Technical = {}) {
  return {
    format: 1,
    technical: { reference: randomUUID(), submittedAt: '2026-03-02T10:30:00Z', ...technical },
    ...answers,
  }
}
type Technical = { readonly technical?: Readonly<Record<string, unknown>> }

type Key = { readonly kind: 'v1' | 'v1a'; readonly key: string }

/** Registers the demo's sender, or another by its id. */
export const addSender = ({ store, clock }: Office, id: string = demoSender.id) =>
  store.transact((tx) => insertSender(tx, { id, name: `Expéditeur ${id}`, addedAt: clock.now() }))

/** Gives a sender a key; the demo's secret unless told otherwise. Gives the key's id. */
export async function addKey({ store, clock }: Office, senderId: string = demoSender.id, key: Key = demoKey) {
  const id = randomUUID()
  await store.transact((tx) => insertSenderKey(tx, { ...key, id, senderId, addedAt: clock.now() }))
  return id
}
const demoKey: Key = { kind: 'v1', key: demoSender.secret }

/** The headers of a message that is signed now with this secret. */
export function signedHeaders(office: Office, body: Uint8Array, secret: string = demoSender.secret) {
  const [id, timestamp] = [`msg_${randomUUID()}`, String(Math.floor(Date.parse(office.clock.now()) / 1000))]
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': sign(secret, { id, timestamp, body }),
  }
}

export const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value))

type Sent = { readonly url: string; readonly body: Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> }

/** Sends bytes to the senders' door. */
export async function post({ url, body, headers }: Sent) {
  const response = await fetch(`${url}/api/intake/requests`, { method: 'POST', headers, body })
  return { status: response.status, body: JSON.parse(await response.text()), headers: response.headers }
}

/** Sends a message as the demo's sender. */
export function send({ url, office }: { readonly url: string; readonly office: Office }, sent: unknown) {
  const body = sent instanceof Uint8Array ? new Uint8Array(sent) : bytesOf(sent)
  return post({ url, body, headers: signedHeaders(office, body) })
}

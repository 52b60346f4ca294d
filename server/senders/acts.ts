import { randomBytes } from 'node:crypto'
import { deleteKey, insertSender, insertSenderKey, listSendersWithKeys, saveSender } from '#server/intake/storage.ts'
import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'

type NewSender = { readonly id: string; readonly name: string }
type KeyWanted = { readonly kind: 'v1' } | { readonly kind: 'v1a'; readonly publicKey: string }
type Key = { readonly senderId: string; readonly keyId: string }

/** Two, so that a new key can be in use before the old one goes. */
const mostKeys = 2
const secretLength = 32

/** A new sender with its first secret, which is told this once. */
export const addSender = (office: Office, worker: Worker, sender: NewSender) =>
  act(office, worker, async (tx) => {
    const taken = (await listSendersWithKeys(tx)).some(({ id }) => id === sender.id)
    refuse(taken ? 'sender-taken' : null)
    await insertSender(tx, { ...sender, addedAt: office.clock.now() })
    const { secret } = await keepKey(tx, office, sender.id, { kind: 'v1' })
    return {
      result: { sender: await getSender(tx, sender.id), secret },
      entry: { act: 'senderAdded', requestId: null, details: { senderId: sender.id } },
    }
  })

type SenderChange = { readonly senderId: string; readonly acknowledges: boolean }

/** Says whether the sender acknowledges receipt itself; it holds for what arrives from now on. */
export const changeSender = (office: Office, worker: Worker, { senderId, acknowledges }: SenderChange) =>
  act(office, worker, async (tx) => {
    await getSender(tx, senderId)
    await saveSender(tx, senderId, { acknowledges })
    return {
      result: await getSender(tx, senderId),
      entry: {
        act: 'senderChanged',
        requestId: null,
        details: { senderId, acknowledges: acknowledges ? 'yes' : 'no' },
      },
    }
  })

export const addKey = (office: Office, worker: Worker, { senderId, wanted }: { senderId: string; wanted: KeyWanted }) =>
  act(office, worker, async (tx) => {
    const { keys } = await getSender(tx, senderId)
    refuse(keys.length >= mostKeys ? 'too-many-keys' : null)
    const { keyId, secret } = await keepKey(tx, office, senderId, wanted)
    return {
      result: { sender: await getSender(tx, senderId), secret },
      entry: { act: 'senderKeyAdded', requestId: null, details: { senderId, keyId, kind: wanted.kind } },
    }
  })

/** Takes a key away: what it signs is refused from now on. */
export const removeKey = (office: Office, worker: Worker, { senderId, keyId }: Key) =>
  act(office, worker, async (tx) => {
    const { keys } = await getSender(tx, senderId)
    if (!keys.some(({ id }) => id === keyId)) throw new Refused('not-found')
    refuse(keys.length === 1 ? 'last-key' : null)
    await deleteKey(tx, keyId)
    return {
      result: await getSender(tx, senderId),
      entry: { act: 'senderKeyRemoved', requestId: null, details: { senderId, keyId } },
    }
  })

async function keepKey(tx: Database, office: Office, senderId: string, wanted: KeyWanted) {
  const key = wanted.kind === 'v1a' ? wanted.publicKey : newSecret()
  const keyId = newId()
  await insertSenderKey(tx, { id: keyId, senderId, kind: wanted.kind, key, addedAt: office.clock.now() })
  return { keyId, secret: wanted.kind === 'v1' ? key : null }
}

const newSecret = () => `whsec_${randomBytes(secretLength).toString('base64')}`

async function getSender(tx: Database, senderId: string) {
  const sender = (await listSendersWithKeys(tx)).find(({ id }) => id === senderId)
  if (!sender) throw new Refused('not-found')
  return sender
}

import { hash } from 'node:crypto'
import { act, type Done } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import type { HandTaken, TakenIn } from '#shared/intake/contract.ts'
import { isInFuture } from '#shared/intake/filing.ts'
import { futureFault, type Reading, readMessage } from '#shared/intake/reading.ts'
import { Refused } from '#shared/refusals.ts'
import { enterRequest } from './newRequest.ts'
import {
  acknowledgesItself,
  findAnswered,
  findUnreadableCopy,
  getUnreadable,
  insertMessage,
  insertUnreadable,
  saveMessage,
} from './storage.ts'

type Signed = { readonly sender: { readonly id: string }; readonly body: Uint8Array }
type Accepted = { readonly takenIn: TakenIn; readonly repeated: boolean }
type Actor = { readonly id: string }

/** Makes a request of a message, once: the same message again gets the same answer. What cannot be read is kept and refused. */
export async function acceptMessage(office: Office, { sender, body }: Signed): Promise<Accepted> {
  const kept = { senderId: sender.id, receivedAt: office.clock.now(), body, sha256: hash('sha256', body) }
  const reading = readMessage(body, kept.receivedAt)
  if ('refusal' in reading) {
    await keepUnreadable(office, { ...kept, reading })
    throw new Refused(reading.refusal, { errors: reading.faults })
  }
  const { format: _, ...answers } = reading.message
  const { reference, submittedAt, channel = 'cpasOnline' } = answers.technical

  return act(office, null, async (tx): Promise<Done<Accepted>> => {
    const answered = await findAnswered(tx, sender.id, reference)
    if (answered && answered.sha256 !== kept.sha256) throw new Refused('reference-used-for-another-message')
    const copy = answered ? undefined : await findUnreadableCopy(tx, sender.id, kept.sha256)
    const first = answered?.answer ?? copy?.answer
    if (first) return { result: { takenIn: first, repeated: true }, entry: null }

    const acknowledged = await acknowledgesItself(tx, sender.id)
    const takenIn = await enterRequest(tx, {
      submittedAt,
      enteredAt: kept.receivedAt,
      channel,
      answers,
      acknowledged,
    })
    const { requestId } = takenIn
    if (copy?.state === 'unreadable')
      await saveMessage(tx, copy.id, { reference, state: 'takenIn', requestId, answer: takenIn })
    else await insertMessage(tx, { ...kept, id: newId(), reference, requestId, answer: takenIn })
    return {
      result: { takenIn, repeated: false },
      entry: { act: 'received', requestId, details: { sender: sender.id } },
      news: [{ type: 'request', id: requestId, version: 1 }, ...(copy ? [newsOf(copy.id)] : [])],
    }
  })
}

type Unread = {
  readonly senderId: string
  readonly receivedAt: string
  readonly body: Uint8Array
  readonly sha256: string
  readonly reading: Extract<Reading, { refusal: string }>
}

/** Keeps what could not be read for the office to look at, once however often it is sent. */
const keepUnreadable = (office: Office, { reading, ...message }: Unread) =>
  act(office, null, async (tx): Promise<Done<null>> => {
    if (await findUnreadableCopy(tx, message.senderId, message.sha256)) return { result: null, entry: null }
    const id = newId()
    await insertUnreadable(tx, { ...message, id, faults: reading.faults })
    const details = { message: id, sender: message.senderId, refusal: reading.refusal }
    return { result: null, entry: { act: 'messageUnreadable', requestId: null, details }, news: [newsOf(id)] }
  })

/** Gives a message that could not be read to a worker; whoever reads a message as it came stands in the journal. */
export const readUnreadable = (office: Office, worker: Actor, messageId: string) =>
  act(office, worker, async (tx) => {
    const result = await getUnreadable(tx, messageId)
    return { result, entry: { act: 'originalRead', requestId: null, details: { message: messageId } } }
  })

type ByHand = HandTaken & { readonly messageId: string }

/** Makes a request, by hand, of a message that could not be read. */
export async function takeIn(office: Office, worker: Actor, { messageId, ...taken }: ByHand): Promise<TakenIn> {
  const enteredAt = office.clock.now()
  if (isInFuture(taken.submittedAt, enteredAt))
    throw new Refused('input-not-understood', { errors: [futureFault('submittedAt')] })

  return act(office, worker, async (tx) => {
    const { senderId } = await getUnreadable(tx, messageId)
    const takenIn = await enterRequest(tx, { ...taken, enteredAt, channel: 'byHand' })
    const { requestId } = takenIn
    await saveMessage(tx, messageId, { state: 'takenIn', requestId, answer: takenIn })
    return {
      result: takenIn,
      entry: { act: 'messageTakenIn', requestId, details: { message: messageId, sender: senderId } },
      news: [{ type: 'request', id: requestId, version: 1 }, newsOf(messageId)],
    }
  })
}

type SetAside = { readonly messageId: string; readonly reason: string }

/** Leaves a message that could not be read without a request, and says why. */
export const setAside = (office: Office, worker: Actor, { messageId, reason }: SetAside) =>
  act(office, worker, async (tx): Promise<Done<Record<string, never>>> => {
    const { senderId } = await getUnreadable(tx, messageId)
    await saveMessage(tx, messageId, { state: 'setAside' })
    return {
      result: {},
      entry: { act: 'messageSetAside', requestId: null, details: { message: messageId, sender: senderId }, reason },
      news: [newsOf(messageId)],
    }
  })

const newsOf = (messageId: string) => ({ type: 'unreadable', id: messageId, version: 0 }) as const

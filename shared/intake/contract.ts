import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText } from '#shared/http/text.ts'
import { deepest, isDeep } from './reading.ts'
import { Answers, sendingTime } from './record.ts'

/** The answer to a message that was taken in: it is safely kept. */
export const TakenIn = z.object({
  requestId: z.uuid(),
  number: z.string(),
  receivedOn: z.iso.date(),
  acknowledgementNumber: z.string(),
})
export type TakenIn = z.infer<typeof TakenIn>

/** The largest body that is taken, in bytes. */
export const largestMessage = 256 * 1024

const Fault = z.object({ path: z.string(), reason: z.string() })

const UnreadableMessage = z.object({
  id: z.uuid(),
  sender: z.string(),
  receivedAt: z.string(),
  faults: z.array(Fault).readonly(),
})

/** A request taken down by hand; each answer says where it comes from. */
export const HandTaken = z.strictObject({
  submittedAt: sendingTime,
  answers: Answers.refine((answers) => !isDeep(answers, deepest), {
    error: `nested more than ${deepest} levels deep`,
  }),
})
export type HandTaken = z.infer<typeof HandTaken>

export const intake = {
  unreadable: {
    method: 'GET',
    path: '/unreadable',
    asks: 'messages.read',
    reply: z.object({ messages: z.array(UnreadableMessage) }),
  },
  readUnreadable: {
    method: 'GET',
    path: '/unreadable/:messageId',
    asks: 'messages.read',
    reply: UnreadableMessage.extend({
      /** The message as it came, in base64. */
      bytes: z.string(),
      /** What could be understood of it, to start from. */
      understood: z.object({ submittedAt: z.string().nullable(), answers: Answers }),
      /** The request made of another message with the same reference, which the sender put right; null when there is none. */
      sentAgainAs: TakenIn.pick({ requestId: true, number: true }).nullable(),
    }),
  },
  takeIn: {
    method: 'POST',
    path: '/unreadable/:messageId/request',
    asks: 'requests.work',
    body: HandTaken,
    reply: TakenIn,
  },
  setAside: {
    method: 'POST',
    path: '/unreadable/:messageId/set-aside',
    asks: 'requests.work',
    body: z.strictObject({ reason: filledText(2_000) }),
    reply: z.object({}),
  },
} as const satisfies Contract

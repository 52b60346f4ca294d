import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'

/**
 * What a worker must be told: a request was given to them, or taken over from them; a paper came in for it; what they had been told of was taken back; a colleague
 * took on another request of the same person as one of theirs; a claim that they did not work on was put back in the list.
 */
export const noticeKinds = [
  'assignedToYou',
  'assignedAway',
  'takenOver',
  'pieceArrived',
  'takenBack',
  'samePersonClaimed',
  'restReleased',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

const Notice = z.object({
  id: z.uuid(),
  kind: z.enum(noticeKinds),
  requestId: z.uuid(),
  number: z.string(),
  applicant: z.string(),
  actor: z.string(),
  reason: z.string().nullable(),
  at: z.string(),
  /** How many requests it tells of: several of a bulk action, of which the request is one. */
  requests: z.number().int(),
})
export type Notice = z.infer<typeof Notice>

export const notices = {
  /** Those not yet seen, newest first. */
  list: {
    method: 'GET',
    path: '/notices',
    asks: 'signed-in',
    reply: z.object({ notices: z.array(Notice) }),
  },
  seen: { method: 'POST', path: '/notices/:noticeId/seen', asks: 'signed-in', reply: z.object({}) },
} as const satisfies Contract

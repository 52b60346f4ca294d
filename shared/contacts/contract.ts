import * as z from 'zod'
import { Appointment } from '#shared/appointments/appointment.ts'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText } from '#shared/http/text.ts'
import { ListedPiece, Piece } from '#shared/pieces/piece.ts'
import { Attempt, NewAttempt } from './attempt.ts'
import { NoContactRule } from './noContact.ts'
import { NewPromise, Promised } from './promised.ts'

const onRequest = {
  method: 'POST',
  asks: 'requests.work',
  versioned: 'requestId',
  reply: z.object({ id: z.uuid() }),
} as const
const onPromise = { method: 'POST', asks: 'requests.work', versioned: 'promiseId', reply: z.object({}) } as const

export const contacts = {
  /** All that is said, promised, asked for and planned on a request; attempts the newest first, the rest in its order. */
  show: {
    method: 'GET',
    path: '/requests/:requestId/contacts',
    asks: 'requests.read',
    reply: z.object({
      attempts: z.array(Attempt),
      promises: z.array(Promised),
      pieces: z.array(Piece),
      appointments: z.array(Appointment),
      /** What the checklists name for the aids that are asked. */
      checklist: z.array(ListedPiece),
      noContact: NoContactRule,
    }),
  },
  /** Neither raises the version of the request. */
  attempt: { ...onRequest, path: '/requests/:requestId/attempts', body: NewAttempt },
  promise: { ...onRequest, path: '/requests/:requestId/promises', body: NewPromise },
  keep: { ...onPromise, path: '/requests/:requestId/promises/:promiseId/kept' },
  drop: {
    ...onPromise,
    path: '/requests/:requestId/promises/:promiseId/dropped',
    body: z.strictObject({ reason: filledText(500) }),
  },
  noContactRule: { method: 'GET', path: '/settings/no-contact', asks: 'office.manage', reply: NoContactRule },
  setNoContactRule: {
    method: 'PUT',
    path: '/settings/no-contact',
    asks: 'office.manage',
    body: NoContactRule,
    reply: NoContactRule,
  },
} as const satisfies Contract

import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { competenceRules, openQuestions } from '#shared/territory/competence.ts'
import { Municipality } from '#shared/territory/municipality.ts'
import { TransferStep } from './step.ts'
import { Transfer } from './transfer.ts'

const Competence = z.object({
  proposal: z.object({
    rule: z.enum(competenceRules),
    candidates: z.array(Municipality).readonly(),
    asks: z.array(z.enum(openQuestions)).readonly(),
  }),
  /** The municipality that the office serves; null while nobody has said. */
  own: Municipality.nullable(),
  /** Until when each step is to be done, as the clocks give it: to pass on, whether or not we are competent; to refer, and for the ruling, null while they do not run. */
  due: z.object({ transfer: z.iso.date(), refer: z.iso.date().nullable(), rule: z.iso.date().nullable() }),
  /** Newest first; those that were taken back, too. */
  transfers: z.array(Transfer),
  /** Whether the office has a server that mails leave by. */
  canMail: z.boolean(),
})

export const transfers = {
  /** Whose the request seems to be and why, and what became of it. */
  read: { method: 'GET', path: '/requests/:requestId/competence', asks: 'requests.read', reply: Competence },
  takeStep: {
    method: 'POST',
    path: '/requests/:requestId/transfer',
    asks: 'requests.read',
    versioned: 'requestId',
    body: TransferStep,
    reply: Transfer,
  },
} as const satisfies Contract

import * as z from 'zod'
import type { Contract } from '#shared/http/endpoint.ts'
import { filledText } from '#shared/http/text.ts'
import { Checklists } from './checklists.ts'
import { AskedPiece } from './piece.ts'

const onPiece = { method: 'POST', asks: 'requests.work', versioned: 'pieceId', reply: z.object({}) } as const

export const pieces = {
  /** What is already asked for and still open is not asked for twice. */
  ask: {
    method: 'POST',
    path: '/requests/:requestId/pieces',
    asks: 'requests.work',
    versioned: 'requestId',
    body: z.strictObject({ pieces: z.array(AskedPiece).min(1).max(60) }),
    reply: z.object({ ids: z.array(z.uuid()) }),
  },
  receive: {
    ...onPiece,
    path: '/requests/:requestId/pieces/:pieceId/received',
    body: z.strictObject({ receivedOn: z.iso.date() }),
  },
  waive: {
    ...onPiece,
    path: '/requests/:requestId/pieces/:pieceId/waived',
    body: z.strictObject({ reason: filledText(500) }),
  },
  /** The list of what the applicant is to bring by that day, as a letter in the applicant's language. */
  print: {
    method: 'POST',
    path: '/requests/:requestId/pieces/letter',
    asks: 'requests.work',
    versioned: 'requestId',
    body: z.strictObject({ by: z.iso.date() }),
    reply: z.object({ letterId: z.uuid() }),
  },
  checklists: { method: 'GET', path: '/settings/pieces', asks: 'office.manage', reply: Checklists },
  setChecklists: {
    method: 'PUT',
    path: '/settings/pieces',
    asks: 'office.manage',
    body: Checklists,
    reply: Checklists,
  },
} as const satisfies Contract

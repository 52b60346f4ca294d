import type { Office } from '#server/office.ts'
import { actBeside } from '#server/requests/beside.ts'
import type { Seen } from '#server/requests/changing.ts'
import { changeSetting } from '#server/settings/acts.ts'
import { hasHappened } from '#shared/calendar/dayBounds.ts'
import { type Day, dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { Checklists } from '#shared/pieces/checklists.ts'
import { notYetAsked } from '#shared/pieces/notYetAsked.ts'
import type { AskedPiece } from '#shared/pieces/piece.ts'
import { refusedField } from '#shared/refusals.ts'
import { insertPieces, listPieces, settlePiece } from './storage.ts'

/** Papers are asked for, but for those that are asked for already. */
export const askPieces = (
  office: Office,
  worker: Worker,
  { pieces, ...seen }: Seen & { readonly pieces: readonly AskedPiece[] },
) =>
  actBeside(office, worker, {
    ...seen,
    work: async (tx) => {
      const { requestId } = seen
      const wanted = notYetAsked(pieces, await listPieces(tx, requestId))
      const askedOn = dayOf(office.clock.now())
      const ids = await insertPieces(tx, { requestId, askedOn, askedBy: worker.id }, wanted)
      return {
        result: { ids },
        act: ids.length === 0 ? null : 'pieceAsked',
        details: { pieces: ids.join(' ') },
      }
    },
  })

type SeenPiece = Seen & { readonly pieceId: string }

/** A paper came in; the holder of the request is told when somebody else saw it come. */
export const receivePiece = (
  office: Office,
  worker: Worker,
  { requestId, pieceId, version, receivedOn }: SeenPiece & { readonly receivedOn: Day },
) =>
  actBeside(office, worker, {
    requestId,
    work: async (tx, { submittedAt }) => {
      if (!hasHappened(receivedOn, submittedAt, dayOf(office.clock.now())))
        throw refusedField('receivedOn', 'between the day of the request and today')
      await settlePiece(tx, { requestId, pieceId, version }, { receivedOn, receivedBy: worker.id })
      const details = { piece: pieceId, receivedOn }
      return { result: {}, act: 'pieceReceived', details, tellsHolder: 'pieceArrived' }
    },
  })

/** A paper is no longer needed; the reason stays with it. */
export const waivePiece = (
  office: Office,
  worker: Worker,
  { requestId, pieceId, version, reason }: SeenPiece & { readonly reason: string },
) =>
  actBeside(office, worker, {
    requestId,
    work: async (tx) => {
      await settlePiece(tx, { requestId, pieceId, version }, { waivedFor: reason })
      return { result: {}, act: 'pieceWaived', details: { piece: pieceId }, reason }
    },
  })

export const setChecklists = (office: Office, worker: Worker, value: Checklists) =>
  changeSetting(office, worker, { name: 'pieces', value })

import { serve } from '#server/http/serve.ts'
import { findSetting } from '#server/settings/storage.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { checklistsInForce } from '#shared/pieces/piecesFor.ts'
import { askPieces, receivePiece, setChecklists, waivePiece } from './acts.ts'
import { printPieces } from './printing.ts'

export const pieceRoutes = serve(pieces, {
  ask: ({ office, worker, params, version, body }) => askPieces(office, worker, { ...params, version, ...body }),
  receive: ({ office, worker, params, version, body }) => receivePiece(office, worker, { ...params, version, ...body }),
  waive: ({ office, worker, params, version, body }) => waivePiece(office, worker, { ...params, version, ...body }),
  print: ({ office, worker, params, version, body }) => printPieces(office, worker, { ...params, version, ...body }),
  checklists: async ({ office }) => checklistsInForce(await findSetting(office.store.read, 'pieces')),
  setChecklists: ({ office, worker, body }) => setChecklists(office, worker, body),
})

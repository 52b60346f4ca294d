import { changing, reading } from '#client/http/connect.ts'
import { pieces } from '#shared/pieces/contract.ts'

export const piecesApi = {
  ask: changing(pieces.ask),
  receive: changing(pieces.receive),
  waive: changing(pieces.waive),
  print: changing(pieces.print),
  checklists: reading('settings', pieces.checklists),
  setChecklists: changing(pieces.setChecklists),
}

import { isPieceOpen } from '#shared/contacts/waitingFor.ts'
import type { AskedPiece, Piece } from './piece.ts'

type Asked = Pick<Piece, 'code' | 'name' | 'receivedOn' | 'waivedFor'>

/** Those of the papers that are not open already, each once. One that came, or that was waived, may be asked for again. */
export function notYetAsked<Wanted extends AskedPiece>(
  wanted: readonly Wanted[],
  asked: readonly Asked[],
): readonly Wanted[] {
  const open = new Set(asked.filter(isPieceOpen).map(({ code, name }) => code ?? name))
  return wanted.filter((piece) => {
    const what = 'code' in piece ? piece.code : piece.name
    const isNew = !open.has(what)
    open.add(what)
    return isNew
  })
}

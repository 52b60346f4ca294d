import { useMessages } from '#client/language/useMessages.ts'
import type { PieceCode } from '#shared/pieces/pieceCodes.ts'

/** What a paper is called: as the checklists name it, or in the worker's own words. */
export function usePieceName(): (piece: { readonly code: PieceCode | null; readonly name: string }) => string {
  const { names } = useMessages().pieces
  return ({ code, name }) => (code === null ? name : names[code])
}

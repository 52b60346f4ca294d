import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Bringer } from './bringers.ts'
import type { Checklists } from './checklists.ts'
import { defaultChecklists } from './defaultChecklists.ts'
import type { ListedPiece } from './piece.ts'
import { pieceCodes } from './pieceCodes.ts'

/** The checklists in force: the office's own where it set one, even an empty one. */
export const checklistsInForce = (set: Checklists | null) => ({ ...defaultChecklists, ...set })

/**
 * The papers that these aids need, each once, in the order of the catalogue. Where the lists differ on who brings one,
 * the applicant is spared it: the office asks for what it can ask for itself.
 */
export function piecesFor(aidTypes: readonly AidType[], set: Checklists | null): readonly ListedPiece[] {
  const lists = checklistsInForce(set)
  const listed = aidTypes.flatMap((type) => lists[type])
  return pieceCodes.flatMap((code) => {
    const named = listed.filter((piece) => piece.code === code).map(({ bringer }) => bringer)
    const bringer = sparing.find((one) => named.includes(one))
    return bringer ? [{ code, bringer }] : []
  })
}

const sparing: readonly Bringer[] = ['office', 'third', 'applicant']

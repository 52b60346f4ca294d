export const piecesFr = {}

export type PiecesMessages = typeof piecesFr

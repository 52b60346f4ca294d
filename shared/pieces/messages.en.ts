import type { PiecesMessages } from './messages.fr.ts'

export const piecesEn: PiecesMessages = {}

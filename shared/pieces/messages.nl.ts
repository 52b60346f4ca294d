import type { PiecesMessages } from './messages.fr.ts'

export const piecesNl: PiecesMessages = {}

import type { TransfersMessages } from './messages.fr.ts'

export const transfersEn: TransfersMessages = {}

import type { TransfersMessages } from './messages.fr.ts'

export const transfersDe: TransfersMessages = {}

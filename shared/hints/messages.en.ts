import type { HintsMessages } from './messages.fr.ts'

export const hintsEn: HintsMessages = {}

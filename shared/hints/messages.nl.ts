import type { HintsMessages } from './messages.fr.ts'

export const hintsNl: HintsMessages = {}

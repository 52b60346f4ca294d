import type { DecisionsMessages } from './messages.fr.ts'

export const decisionsNl: DecisionsMessages = {}

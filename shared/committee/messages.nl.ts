import type { CommitteeMessages } from './messages.fr.ts'

export const committeeNl: CommitteeMessages = {}

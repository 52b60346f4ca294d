import type { AcknowledgementMessages } from './messages.fr.ts'

export const acknowledgementEn: AcknowledgementMessages = {}

import type { AcknowledgementMessages } from './messages.fr.ts'

export const acknowledgementDe: AcknowledgementMessages = {}

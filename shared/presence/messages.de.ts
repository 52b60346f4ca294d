import type { PresenceMessages } from './messages.fr.ts'

export const presenceDe: PresenceMessages = {}

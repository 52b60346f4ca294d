import type { IdentityMessages } from './messages.fr.ts'

export const identityNl: IdentityMessages = {}

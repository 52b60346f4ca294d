import type { IdentityMessages } from './messages.fr.ts'

export const identityEn: IdentityMessages = {}

import type { IdentityMessages } from './messages.fr.ts'

export const identityDe: IdentityMessages = {}

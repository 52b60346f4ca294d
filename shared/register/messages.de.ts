import type { RegisterMessages } from './messages.fr.ts'

export const registerDe: RegisterMessages = {}

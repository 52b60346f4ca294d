import type { RegisterMessages } from './messages.fr.ts'

export const registerNl: RegisterMessages = {}

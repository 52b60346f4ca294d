import type { RestMessages } from './messages.fr.ts'

export const restNl: RestMessages = {}

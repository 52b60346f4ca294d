import type { RestMessages } from './messages.fr.ts'

export const restDe: RestMessages = {}

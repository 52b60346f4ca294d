import type { PersonsMessages } from './messages.fr.ts'

export const personsDe: PersonsMessages = {}

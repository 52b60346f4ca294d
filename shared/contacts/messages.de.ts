import type { ContactsMessages } from './messages.fr.ts'

export const contactsDe: ContactsMessages = {}

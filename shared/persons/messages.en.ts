import type { PersonsMessages } from './messages.fr.ts'

export const personsEn: PersonsMessages = {}

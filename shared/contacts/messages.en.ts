import type { ContactsMessages } from './messages.fr.ts'

export const contactsEn: ContactsMessages = {}

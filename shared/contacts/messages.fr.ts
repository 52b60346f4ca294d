export const contactsFr = {}

export type ContactsMessages = typeof contactsFr

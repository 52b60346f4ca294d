import type { MailMessages } from './messages.fr.ts'

export const mailNl: MailMessages = {}

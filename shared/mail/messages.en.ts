import type { MailMessages } from './messages.fr.ts'

export const mailEn: MailMessages = {}

export const mailFr = {}

export type MailMessages = typeof mailFr

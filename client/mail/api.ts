import { changing, reading } from '#client/http/connect.ts'
import { mail } from '#shared/mail/contract.ts'

export const mailApi = {
  list: reading('mail', mail.list),
  takeStep: changing(mail.takeStep),
  server: reading('mail', mail.server),
  setServer: changing(mail.setServer),
  tryServer: changing(mail.tryServer),
}

import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'

/** The SMTP server of the office. */
export const MailServer = z.strictObject({
  host: filledText(255),
  port: z.number().int().min(1).max(65_535),
  /** TLS from the first byte, or when the server offers it (`startTls`), or not at all: only on this machine. */
  security: z.enum(['tls', 'startTls', 'none']),
  user: text(255),
  password: text(1_000),
  /** The address that mails come from. */
  from: z.email().max(255),
})
export type MailServer = z.infer<typeof MailServer>

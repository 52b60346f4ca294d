import * as z from 'zod'
import { filledText, text } from '#shared/http/text.ts'
import { mailAddress } from './mailAddress.ts'

export const MailServerShape = z.strictObject({
  host: filledText(255),
  port: z.number().int().min(1).max(65_535),
  /** TLS from the first byte, or asked for before anything else (`startTls`), or not at all: only on this machine. */
  security: z.enum(['tls', 'startTls', 'none']),
  user: text(255),
  password: text(1_000),
  /** The address that mails come from. */
  from: mailAddress,
})

type Line = Pick<z.infer<typeof MailServerShape>, 'host' | 'security'>

const thisMachine = ['localhost', '127.0.0.1', '::1']

/** Over a network a mail never goes in clear. */
export const isSafeLine = [
  ({ host, security }: Line) => security !== 'none' || thisMachine.includes(host.toLowerCase()),
  { path: ['security'], error: 'without encryption only on this machine' },
] satisfies [(line: Line) => boolean, object]

/** The SMTP server of the office. */
export const MailServer = MailServerShape.refine(...isSafeLine)
export type MailServer = z.infer<typeof MailServer>

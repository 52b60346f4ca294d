import type { MailServer } from '#shared/mail/mailServer.ts'
import { type Failure, failureOf } from './failure.ts'

/** A mail as it goes over the line. The same `id` gives the same Message-ID, by which a receiving server knows it again. */
export type Message = {
  readonly id: string
  readonly fromName: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly writtenAt: string
  readonly attachment: { readonly name: string; readonly content: Uint8Array } | null
}

const second = 1_000

/** Hands the mail to the server; null when the server took it, otherwise why not. */
export async function deliver(server: MailServer, message: Message): Promise<Failure | null> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(connectionTo(server))
  let wasSent = false
  transport.use('stream', ({ message: stream }, done) => {
    stream.processFunc((bytes) => bytes.once('end', () => (wasSent = true)))
    done()
  })
  try {
    await transport.sendMail(mailOf(server, message))
    return null
  } catch (error) {
    return failureOf(error, wasSent)
  } finally {
    transport.close()
  }
}

const connectionTo = ({ host, port, security, user, password }: MailServer) => ({
  host,
  port,
  secure: security === 'tls',
  requireTLS: security === 'startTls',
  ignoreTLS: security === 'none',
  ...(user !== '' && { auth: { user, pass: password } }),
  tls: { minVersion: 'TLSv1.2' as const },
  connectionTimeout: 10 * second,
  greetingTimeout: 10 * second,
  socketTimeout: 60 * second,
  disableFileAccess: true,
  disableUrlAccess: true,
})

const mailOf = ({ from }: MailServer, { id, fromName, to, subject, text, writtenAt, attachment }: Message) => ({
  messageId: `<${id}@${from.split('@')[1]}>`,
  date: new Date(writtenAt),
  from: { name: fromName, address: from },
  to: { name: '', address: to },
  subject,
  text,
  ...(attachment && {
    attachments: [
      { filename: attachment.name, contentType: 'application/pdf', content: Buffer.from(attachment.content) },
    ],
  }),
})

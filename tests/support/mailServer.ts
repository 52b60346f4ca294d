import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Office } from '#server/office.ts'
import { saveSetting } from '#server/settings/storage.ts'
import type { MailServer } from '#shared/mail/mailServer.ts'

/** What the server does with the next address or message: takes it, refuses it with a code, or hangs up without a word. */
type Manner = 'takes' | 'hangsUp' | number

type Wanted = { readonly port?: number; readonly tls?: boolean; readonly user?: string }

/** A real SMTP server on this machine, which keeps what it takes. With `tls` under a certificate that nobody knows. */
export async function openMailServer({ port = 0, tls = false, user }: Wanted = {}) {
  const taken: ParsedMail[] = []
  let [address, message]: [Manner, Manner] = ['takes', 'takes']
  const options: SMTPServerOptions = {
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: [...(tls ? [] : ['STARTTLS']), ...(user === undefined ? ['AUTH'] : [])],
    closeTimeout: 100,
    onAuth: (given, _session, done) =>
      given.username === user && given.password === 'right' ? done(null, { user }) : done(new Error('wrong')),
    onRcptTo: (_to, _session, done) => (typeof address === 'number' ? done(refusalOf(address)) : done()),
    async onData(stream, _session, done) {
      const mail = await simpleParser(stream)
      if (message === 'hangsUp') return hangUp()
      if (typeof message === 'number') return done(refusalOf(message))
      taken.push(mail)
      done()
    },
  }
  const server = new SMTPServer(options)
  const lines = new Set<Socket>()
  const hangUp = () => {
    for (const line of lines) line.destroy()
  }
  server.server.on('connection', (line: Socket) => lines.add(line))
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const bound = (server.server.address() as AddressInfo).port
  return {
    port: bound,
    /** What it took, in the order in which it came. */
    taken,
    addresses(manner: Manner) {
      address = manner
    },
    messages(manner: Manner) {
      message = manner
    },
    async [Symbol.asyncDispose]() {
      await new Promise<void>((closed) => server.close(closed))
    },
  }
}

const refusalOf = (responseCode: number) => Object.assign(new Error('not here'), { responseCode })

/** Sets the office's server to this one. */
export const setMailServer = (
  { store, clock }: Office,
  { port, ...other }: Partial<MailServer> & { readonly port: number },
) => {
  const value: MailServer = {
    host: '127.0.0.1',
    port,
    security: 'none',
    user: '',
    password: '',
    from: 'accueil@cpas.example',
    ...other,
  }
  return store.transact((tx) => saveSetting(tx, 'mail', { value, at: clock.now(), by: 'test' }))
}

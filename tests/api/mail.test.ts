import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { viewAcknowledgement } from '#server/acknowledgement/view.ts'
import { listLetters } from '#server/letters/storage.ts'
import { takeDue } from '#server/mail/acts.ts'
import { sendDue, startSending } from '#server/mail/sending.ts'
import { listMails } from '#server/mail/storage.ts'
import { acknowledgement } from '#shared/acknowledgement/contract.ts'
import { mail } from '#shared/mail/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openMailServer, setMailServer } from '#tests/support/mailServer.ts'
import { openOffice } from '#tests/support/office.ts'

const to = 'marie.dupont@example.be'

/** An office in which Ana has just mailed an acknowledgement. */
async function mailing(port: number, other: Parameters<typeof setMailServer>[1] = { port }) {
  const opened = await openOffice()
  const { office } = opened
  await setMailServer(office, other)
  const ana = await opened.colleague('Ana')
  const { id: requestId } = await opened.request({ facts: {} })
  await ana.ask(acknowledgement.give, { params: { requestId }, version: 1, body: { how: 'mailed', to } })
  const list = () => listMails(office.store.read, requestId)
  return {
    opened,
    office,
    ana,
    requestId,
    list,
    /** The only mail. */
    only: async () => (await list())[0],
    given: async () => (await viewAcknowledgement(office, requestId)).given,
    async take(step: 'tryNow' | 'itLeft' | 'sendAgain' | 'giveUp') {
      const [{ id: mailId, version } = { id: '', version: 0 }] = await list()
      return ana.ask(mail.takeStep, { params: { requestId, mailId }, version, body: { step } })
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  }
}

test('a mail arrives once, with the letter attached as it is kept, and tells nobody what was asked', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)

  await sendDue(at.office)
  await sendDue(at.office)

  const [arrived, ...others] = server.taken
  expect(others).toEqual([])
  expect(arrived).toMatchObject({
    subject: 'Votre demande 2026/0001',
    from: { value: [{ address: 'accueil@cpas.example', name: 'CPAS d’essai' }] },
    to: { value: [{ address: to }] },
  })
  expect(arrived?.text).toContain('L’accusé de réception est joint')
  expect(arrived?.text).not.toContain('Dupont')
  const [attached] = arrived?.attachments ?? []
  const [letter] = await listLetters(at.office.store.read, at.requestId)
  expect(attached).toMatchObject({ filename: '2026-0001.pdf', contentType: 'application/pdf' })
  expect(attached && hash('sha256', attached.content)).toBe(letter?.sha256)
  const only = await at.only()
  expect(only).toMatchObject({ state: 'sent', attempts: 1, sentAt: '2026-03-02T11:00:00.000Z', nextAttemptAt: null })
  expect(arrived?.messageId).toBe(`<${only?.id}@cpas.example>`)
  expect(await at.given()).toMatchObject({ on: '2026-03-02', how: 'mailed', mail: { state: 'sent' } })
})

test('while the server is down a mail waits, is tried again with growing pauses, and arrives once', async () => {
  const gone = await openMailServer()
  await gone[Symbol.asyncDispose]()
  await using at = await mailing(gone.port)

  const waits: unknown[] = []
  for (const now of ['2026-03-02T11:00:00Z', '2026-03-02T11:00:30Z', '2026-03-02T11:01:00Z', '2026-03-02T11:06:00Z']) {
    at.opened.setClock(now)
    await sendDue(at.office)
    const only = await at.only()
    waits.push([only?.state, only?.attempts, only?.nextAttemptAt?.slice(11, 16), only?.trouble])
  }
  expect(waits).toEqual([
    ['waiting', 1, '11:01', 'unreachable'],
    ['waiting', 1, '11:01', 'unreachable'],
    ['waiting', 2, '11:06', 'unreachable'],
    ['waiting', 3, '11:21', 'unreachable'],
  ])

  await using server = await openMailServer()
  await setMailServer(at.office, { port: server.port })
  at.opened.setClock('2026-03-03T08:00:00Z')
  await sendDue(at.office)
  await sendDue(at.office)

  expect(server.taken).toHaveLength(1)
  expect(await at.only()).toMatchObject({ state: 'sent', attempts: 4, trouble: null, lastError: null })
})

test('an acknowledgement that left a day late was given a day late (OL art. 58 §2)', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  expect(await at.given()).toMatchObject({ on: '2026-03-02', mail: { state: 'waiting' } })

  at.opened.setClock('2026-03-03T08:00:00Z')
  await sendDue(at.office)

  expect(await at.given()).toMatchObject({ on: '2026-03-03', mail: { state: 'sent' } })
})

test.each([
  ['the address for now', 'addresses', 450, 'waiting', 'notNow'],
  ['the message for now', 'messages', 451, 'waiting', 'notNow'],
  ['the address for good', 'addresses', 550, 'givenUp', 'refused'],
  ['the message for good', 'messages', 554, 'givenUp', 'refused'],
] as const)('a server that refuses %s (%s, %s) leaves the mail %s', async (_, which, code, state, trouble) => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  server[which](code)

  await sendDue(at.office)

  expect(await at.only()).toMatchObject({ state, trouble, lastError: expect.stringContaining(`${code}`) })
  expect(server.taken).toEqual([])
})

test('what was asked to be tried later is tried later, and arrives', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  server.addresses(450)
  await sendDue(at.office)
  server.addresses('takes')
  await sendDue(at.office)
  expect(server.taken).toEqual([])

  at.opened.setClock('2026-03-02T11:01:00Z')
  await sendDue(at.office)

  expect(server.taken).toHaveLength(1)
})

test('an acknowledgement whose mail is refused for good is not given, and stands in the list again', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  server.addresses(550)

  await sendDue(at.office)

  expect(await at.given()).toBe(null)
  expect((await at.opened.journal()).map(({ act }) => act)).toContain('mailFailed')
  const { body } = await at.ana.ask(requests.read, { params: { requestId: at.requestId } })
  expect(body.request).toMatchObject({ acknowledgedOn: null })
})

test('what was given on paper meanwhile stays given, whatever becomes of the mail', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  server.addresses(550)
  const { requestId } = at
  await at.ana.ask(acknowledgement.correct, {
    params: { requestId },
    version: 2,
    body: { how: 'handed', on: '2026-03-02' },
  })

  await sendDue(at.office)

  expect(await at.given()).toMatchObject({ on: '2026-03-02', how: 'handed' })
})

test('a process that ends between sending and the answer leaves a question, not a second mail', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  await takeDue(at.office)
  // The process ends here; the next one begins.
  at.opened.setClock('2026-03-02T12:00:00Z')
  const sending = startSending(at.office)
  await sending.stop()
  await sendDue(at.office)

  expect(server.taken).toEqual([])
  expect(await at.only()).toMatchObject({
    state: 'uncertain',
    trouble: 'interrupted',
    sentAt: '2026-03-02T11:00:00.000Z',
    nextAttemptAt: null,
  })
  expect((await at.opened.journal()).at(-1)).toMatchObject({ act: 'mailUncertain', actorId: null })
})

test('when nobody knows whether it left, a worker says that it did', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  await takeDue(at.office)
  await sendDue(at.office)

  const { body } = await at.take('itLeft')
  await sendDue(at.office)

  expect(body.mails).toMatchObject([{ state: 'sent', sentAt: '2026-03-02T11:00:00.000Z' }])
  expect(server.taken).toEqual([])
  expect((await at.take('itLeft')).body).toMatchObject({ refusal: 'mail-moved-on' })
})

test('…or has it sent again, under the same Message-ID', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  await takeDue(at.office)
  await sendDue(at.office)

  await at.take('sendAgain')
  await sendDue(at.office)

  expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<${(await at.only())?.id}@cpas.example>`])
})

test('a line that breaks after the whole message was sent leaves a question too', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  server.messages('hangsUp')

  await sendDue(at.office)

  expect(await at.only()).toMatchObject({ state: 'uncertain', trouble: 'unanswered' })
})

test('a certificate that nobody knows is not trusted: the mail waits', async () => {
  await using server = await openMailServer({ tls: true })
  await using at = await mailing(server.port, { port: server.port, security: 'startTls' })

  await sendDue(at.office)

  expect(await at.only()).toMatchObject({ state: 'waiting', trouble: 'untrusted' })
  expect(server.taken).toEqual([])
})

test('a password that is refused is the office’s trouble, not the mail’s: it waits', async () => {
  await using server = await openMailServer({ user: 'cpas' })
  await using at = await mailing(server.port, { port: server.port, user: 'cpas', password: 'wrong' })
  await sendDue(at.office)
  expect(await at.only()).toMatchObject({ state: 'waiting', trouble: 'signInRefused' })

  await setMailServer(at.office, { port: server.port, user: 'cpas', password: 'right' })
  await at.take('tryNow')
  await sendDue(at.office)

  expect(server.taken).toHaveLength(1)
})

test('a mail that is given up by a worker does not leave, until it is sent again', async () => {
  await using server = await openMailServer()
  await using at = await mailing(server.port)
  await at.take('giveUp')
  await sendDue(at.office)
  expect(server.taken).toEqual([])
  expect(await at.given()).toBe(null)

  await at.take('sendAgain')
  await sendDue(at.office)

  expect(server.taken).toHaveLength(1)
  expect(await at.given()).toMatchObject({ how: 'mailed', on: '2026-03-02' })
})

test('the running program sends what is written without being asked', async () => {
  await using server = await openMailServer()
  await using opened = await openOffice()
  await setMailServer(opened.office, { port: server.port })
  const ana = await opened.colleague('Ana')
  const { id: requestId } = await opened.request({ facts: {} })
  const sending = startSending(opened.office)

  await ana.ask(acknowledgement.give, { params: { requestId }, version: 1, body: { how: 'mailed', to } })

  await expect.poll(() => server.taken.length).toBe(1)
  await sending.stop()
  expect(opened.news.filter(({ type }) => type === 'mail')).toEqual([{ type: 'mail', id: requestId, version: 0 }])
})

import { expect, test } from 'vitest'
import { findSetting } from '#server/settings/storage.ts'
import { mail } from '#shared/mail/contract.ts'
import { openMailServer } from '#tests/support/mailServer.ts'
import { openOffice } from '#tests/support/office.ts'

const server = {
  host: 'mail.cpas.example',
  port: 587,
  security: 'startTls',
  user: 'cpas',
  password: 'secret',
  from: 'accueil@cpas.example',
} as const

/** An office whose administrator has set the mail server. */
async function withServer(change: object = {}) {
  const opened = await openOffice()
  const ada = await opened.colleague('Ada', { roles: ['administrator'] })
  const answer = await ada.ask(mail.setServer, { body: { ...server, ...change } })
  return { opened, ada, answer, kept: () => findSetting(opened.office.store.read, 'mail') }
}

test('the password is kept and never shown again', async () => {
  const { opened, ada, answer, kept } = await withServer()
  await using _ = opened

  const shown = await ada.ask(mail.server, {})

  expect(shown.body.server).toEqual({
    host: 'mail.cpas.example',
    port: 587,
    security: 'startTls',
    user: 'cpas',
    from: 'accueil@cpas.example',
    passwordSet: true,
  })
  expect(JSON.stringify([answer.body, shown.body, await opened.journal()])).not.toContain('secret')
  await ada.ask(mail.setServer, { body: { ...server, port: 465, security: 'tls', password: null } })
  expect(await kept()).toMatchObject({ port: 465, password: 'secret' })
})

test('a password that is known never goes to another server or user', async () => {
  const { opened, ada, kept } = await withServer()
  await using _ = opened

  for (const change of [{ host: 'elsewhere.example' }, { user: 'other' }]) {
    const answer = await ada.ask(mail.setServer, { body: { ...server, ...change, password: null } })
    expect(answer.body.errors).toMatchObject([{ path: 'password' }])
  }
  expect(await kept()).toMatchObject({ host: 'mail.cpas.example', user: 'cpas' })
})

test.each([
  ['mail.cpas.example', 422],
  ['localhost', 200],
  ['127.0.0.1', 200],
])('without encryption to %s: %i', async (host, expected) => {
  const { opened, answer } = await withServer({ host, security: 'none' })
  await using _ = opened
  expect(answer.status).toBe(expected)
  if (expected === 422) expect(answer.body.errors).toMatchObject([{ path: 'security' }])
})

test('a test mail tells in which way the server fails, or that the mail left', async () => {
  await using real = await openMailServer()
  const { opened, ada } = await withServer({ host: '127.0.0.1', port: real.port, security: 'none', user: '' })
  await using _ = opened
  const tried = async () => (await ada.ask(mail.tryServer, { body: { to: 'ada@cpas.example' } })).body

  expect(await tried()).toEqual({ trouble: null, said: null })
  expect(real.taken).toMatchObject([{ subject: 'Essai d’envoi', to: { value: [{ address: 'ada@cpas.example' }] } }])
  real.addresses(550)
  expect(await tried()).toMatchObject({ trouble: 'refused', said: expect.stringContaining('550') })
})

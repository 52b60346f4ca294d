import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, message, send } from '#tests/support/sending.ts'

/** Names that every object answers to, whoever made it. */
const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__']

/** As a sender writes it: `__proto__` is then a name like any other. */
const named = (name: string, value: unknown): Record<string, unknown> =>
  JSON.parse(`{"${name}":${JSON.stringify(value)}}`)

test.each(inherited)(
  'a message that could not be read can be looked at, though it calls something %s',
  async (name) => {
    await using office = await openOffice()
    await addSender(office.office)
    await addKey(office.office)
    const ana = await office.colleague('Ana')
    const sent = { ...message(), ...named(name, { value: 'x' }), identity: named(name, { value: 'x' }), format: 2 }
    expect((await send(office, sent)).status).toBe(422)

    const { body: list } = await ana.ask(intake.unreadable, {})
    const messageId = list.messages[0]?.id ?? ''
    const answer = await ana.ask(intake.readUnreadable, { params: { messageId } })

    expect(answer.status).toBe(200)
    if (name !== '__proto__')
      expect(answer.body.understood.answers).toMatchObject({
        [name]: { value: 'x' },
        identity: { [name]: { value: 'x' } },
      })
  },
)

test('what is taken in by hand is not nested without end', async () => {
  await using office = await openOffice()
  await addSender(office.office)
  await addKey(office.office)
  const ana = await office.colleague('Ana')
  await send(office, { ...message(), format: 2 })
  const { body: list } = await ana.ask(intake.unreadable, {})
  const messageId = list.messages[0]?.id ?? ''
  const nested = `${'['.repeat(60_000)}${']'.repeat(60_000)}`

  const response = await fetch(`${office.url}/api/unreadable/${messageId}/request`, {
    method: 'POST',
    headers: { origin: office.url, cookie: ana.cookie, 'content-type': 'application/json' },
    body: `{"submittedAt":"2026-03-02T09:00:00Z","answers":{"more":${nested}}}`,
  })

  expect(await response.json()).toMatchObject({
    status: 422,
    refusal: 'input-not-understood',
    errors: [{ path: 'answers' }],
  })
})

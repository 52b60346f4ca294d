import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { intake } from '#shared/intake/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { hostileBody } from '#tests/support/hostile.ts'
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

const rent: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('docs/examples/rent.json', 'utf8'))

/** The example, or one of its blocks, with something wrong in it. */
const hostileMessage = fc.oneof(
  hostileBody(rent),
  fc
    .constantFrom(...Object.keys(rent))
    .chain((block) => hostileBody(rent[block]).map((value) => ({ ...rent, [block]: value }))),
)

/** Otherwise all but the first would be refused for using its reference again. */
const withOwnReference = (sent: unknown) => JSON.parse(JSON.stringify(sent).replace('demo-rent-1', () => randomUUID()))

test('whatever a sender signs is taken in or kept with its faults, and either can be looked at', async () => {
  await using office = await openOffice({ now: '2026-12-01T11:00:00.000Z' })
  await addSender(office.office)
  await addKey(office.office)
  const ana = await office.colleague('Ana')

  await fc.assert(
    fc.asyncProperty(hostileMessage, async (sent) => {
      const { status, body } = await send(office, withOwnReference(sent))
      expect([200, 201, 400, 409, 413, 422]).toContain(status)
      if (status > 201) return
      const { requestId } = body
      expect((await ana.ask(requests.read, { params: { requestId } })).status).toBe(200)
    }),
    { seed: 20_261_123, numRuns: 400 },
  )

  const { body } = await ana.ask(intake.unreadable, {})
  expect(body.messages.length).toBeGreaterThan(50)
  for (const { id } of body.messages)
    expect((await ana.ask(intake.readUnreadable, { params: { messageId: id } })).status).toBe(200)
})

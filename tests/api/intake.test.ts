import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findOriginal } from '#server/intake/storage.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { listTallies } from '#server/tallies/storage.ts'
import { withPlainNumbers } from '#shared/identity/plainNumbers.ts'
import { largestMessage } from '#shared/intake/contract.ts'
import { queue } from '#shared/queue/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, bytesOf, message, post, send, signedHeaders } from '#tests/support/sending.ts'

const declared = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const example = (name: string) => JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8'))
const submitted = (submittedAt: string) => message({ technical: { submittedAt } })

async function openForDemo(options: { readonly now?: string } = {}) {
  const office = await openOffice(options)
  await addSender(office.office)
  await addKey(office.office)
  return office
}

test('a signed message becomes a request: it is in the register, in the journal, and pages are told', async () => {
  await using office = await openForDemo({ now: '2026-03-03T11:00:00.000Z' })

  const answer = await send(office, example('rent'))

  expect(answer).toMatchObject({ status: 201, body: { number: '2026/0001', receivedOn: '2026-03-02' } })
  const { requestId, acknowledgementNumber } = answer.body
  expect(acknowledgementNumber).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  const { request, answers } = await getRequestWithAnswers(office.office.store.read, requestId)
  expect(request).toMatchObject({
    acknowledgementNumber,
    applicant: 'Lambert, Zoé',
    language: 'fr',
    municipality: 'Rochemont',
    postalCode: '9990',
    channel: 'cpasOnline',
    submittedAt: '2026-03-02T18:42:10.000Z',
    receivedOn: '2026-03-02',
    decideBy: '2026-04-02',
    decideByTerm: 'decideAid',
    stage: 'received',
    holderId: null,
    aidTypes: ['HOUS', 'DEBT'],
    competence: null,
    knownToOffice: null,
    version: 1,
  })
  expect({ format: 1, ...answers }).toEqual({ format: 1, ...withPlainNumbers(example('rent')) })
  expect(await office.journal()).toMatchObject([
    { act: 'received', requestId, actorId: null, details: { sender: 'demo' } },
  ])
  expect(office.news).toEqual([{ type: 'request', id: requestId, version: 1 }])
  expect(await listTallies(office.office.store.read)).toEqual([{ stage: 'received', holderId: '', requests: 1 }])
})

test('a worker sees in the list what has just come in', async () => {
  await using office = await openForDemo()
  const ana = await office.colleague('Ana')
  await send(office, message({ identity: { familyName: declared('Peeters') } }))

  const { body } = await ana.ask(queue.list, {})
  expect(body.requests).toMatchObject([{ number: '2026/0001', applicant: 'Peeters', stage: 'received' }])
})

test.each([
  ['today', 'urgent'],
  ['withinDays', 'soon'],
  ['notUrgent', 'normal'],
] as const)('until it is triaged a request that says %s counts as %s', async (said, urgency) => {
  await using office = await openForDemo()
  const ana = await office.colleague('Ana')
  await send(office, message({ need: { urgency: declared(said) } }))

  const { body } = await ana.ask(queue.list, {})

  expect(body.requests).toMatchObject([{ urgency }])
})

test('the same message again gets the first answer again, however late, and makes no second request', async () => {
  await using office = await openForDemo()
  const sent = bytesOf(message())
  const first = await send(office, sent)

  office.setClock('2036-03-02T11:00:00Z')
  const again = await send(office, sent)

  expect([first.status, again.status]).toEqual([201, 200])
  expect(again.body).toEqual(first.body)
  expect(await office.journal()).toHaveLength(1)
  expect(office.news).toHaveLength(1)
})

test('a hundred copies at once make exactly one request', async () => {
  await using office = await openForDemo()
  const sent = bytesOf(message())

  const answers = await Promise.all(Array.from({ length: 100 }, () => send(office, sent)))

  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(99).fill(200), 201])
  expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toHaveProperty('size', 1)
  expect(await office.journal()).toHaveLength(1)
})

test('a hundred messages at once are numbered without a gap and without a double', async () => {
  await using office = await openForDemo()

  const answers = await Promise.all(Array.from({ length: 100 }, () => send(office, message())))

  const expected = Array.from({ length: 100 }, (_, index) => `2026/${String(index + 1).padStart(4, '0')}`)
  expect(answers.map(({ body }) => body.number).sort()).toEqual(expected)
  expect(new Set(answers.map(({ body }) => body.acknowledgementNumber))).toHaveProperty('size', 100)
})

test('another message under the same reference is refused, and takes no number of the register', async () => {
  await using office = await openForDemo()
  const technical = { reference: 'R-1' }
  await send(office, message({ technical }))

  const other = await send(office, message({ technical, need: { story: declared('autre chose') } }))
  const next = await send(office, message())

  expect(other).toMatchObject({ status: 409, body: { refusal: 'reference-used-for-another-message' } })
  expect(next.body.number).toBe('2026/0002')
})

test('two senders may use the same reference', async () => {
  await using office = await openForDemo()
  await addSender(office.office, 'federal')
  const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  await addKey(office.office, 'federal', { kind: 'v1', key })
  const body = bytesOf(message({ technical: { reference: 'R-1' } }))

  const one = await send(office, body)
  const other = await post({ url: office.url, body, headers: signedHeaders(office.office, body, key) })

  expect([one.status, other.status]).toEqual([201, 201])
})

test.each([
  ['on a Saturday', '2026-03-07T09:00:00Z', '2026-03-09T08:00:00Z', '2026-03-09', '2026/0001'],
  ['on a weekday evening', '2026-03-05T22:30:00Z', '2026-03-06T08:00:00Z', '2026-03-05', '2026/0001'],
  ['on Easter Monday', '2026-04-06T09:00:00Z', '2026-04-06T09:00:00Z', '2026-04-07', '2026/0001'],
  ['at New Year’s midnight, Belgian time', '2026-12-31T23:00:00Z', '2027-01-02T08:00:00Z', '2027-01-04', '2027/0001'],
  ['with an offset', '2026-03-06T01:00:00+05:00', '2026-03-06T08:00:00Z', '2026-03-05', '2026/0001'],
])(
  'a request filed %s keeps its real time and has its legal day of receipt',
  async (_, submittedAt, now, day, number) => {
    await using office = await openForDemo({ now: new Date(now).toISOString() })

    const { status, body } = await send(office, submitted(submittedAt))

    expect({ status, ...body }).toMatchObject({ status: 201, receivedOn: day, number })
    const { request } = await getRequestWithAnswers(office.office.store.read, body.requestId)
    expect(request).toMatchObject({ submittedAt: new Date(submittedAt).toISOString(), receivedOn: day })
  },
)

test('the register begins anew with the year of receipt', async () => {
  await using office = await openForDemo({ now: '2027-01-05T08:00:00.000Z' })
  const numbers: string[] = []
  for (const day of ['2026-12-30', '2026-12-31', '2027-01-04', '2026-12-30'])
    numbers.push((await send(office, submitted(`${day}T10:00:00Z`))).body.number)
  expect(numbers).toEqual(['2026/0001', '2026/0002', '2027/0001', '2026/0003'])
})

test('the original is kept byte for byte, odd spaces, order and unknown fields included', async () => {
  await using office = await openForDemo()
  const technical = '"technical":{"submittedAt":"2026-03-02T10:30:00Z","reference":"odd","shoe":42}'
  const original = new TextEncoder().encode(`\r\n{ ${technical} ,\t"zoo":[1.0,1e2,"é\\u00e9"],"format":1.0}\n\n`)

  const { status, body } = await send(office, original)

  expect(status).toBe(201)
  const kept = await findOriginal(office.office.store.read, body.requestId)
  expect(Buffer.from(kept?.body ?? []).equals(original)).toBe(true)
  expect(kept).toMatchObject({ sender: 'Expéditeur demo', receivedAt: office.office.clock.now() })
})

test('fields that we do not know are kept, in the message, in a block and beside an answer', async () => {
  await using office = await openForDemo({ now: '2026-03-05T11:00:00.000Z' })
  const beside = { story: { ...declared('Aidez-moi'), mood: 'sad' } }
  const { body } = await send(office, { ...example('homeless'), need: beside })

  const { answers } = await getRequestWithAnswers(office.office.store.read, body.requestId)
  expect(answers).toMatchObject({
    animals: { dog: declared('Un petit chien, vacciné.') },
    contact: { phoneIsShared: declared(true) },
    technical: { formVersion: '2026.1' },
    need: beside,
  })
})

test('every answer may be missing', async () => {
  await using office = await openForDemo()
  const { status, body } = await send(office, message())
  expect(status).toBe(201)
  const { request } = await getRequestWithAnswers(office.office.store.read, body.requestId)
  expect(request).toMatchObject({ applicant: '—', language: 'fr', municipality: null, postalCode: null, aidTypes: [] })
})

test.each(['rent', 'benefit-ends', 'energy', 'homeless'])('the example %s is taken in', async (name) => {
  await using office = await openForDemo({ now: '2026-03-09T11:00:00.000Z' })
  expect(await send(office, example(name))).toMatchObject({ status: 201 })
})

test('a message of 256 KB is taken in, one byte more is too large', async () => {
  await using office = await openForDemo()
  const padded = (length: number) => {
    const body = bytesOf(message())
    return Buffer.concat([body, Buffer.alloc(length - body.length, ' ')])
  }

  expect((await send(office, padded(largestMessage))).status).toBe(201)
  expect(await send(office, padded(largestMessage + 1))).toMatchObject({ status: 413, body: { refusal: 'too-large' } })
})

test('senders find the JSON Schema of a message, with three examples that it describes', async () => {
  await using office = await openForDemo({ now: '2026-03-09T11:00:00.000Z' })

  const response = await fetch(`${office.url}/api/intake/schema`)

  expect(response.headers.get('content-type')).toMatch(/^application\/schema\+json/)
  const schema = JSON.parse(await response.text())
  expect(schema).toMatchObject({ type: 'object', properties: { need: {} } })
  expect(schema.required.sort()).toEqual(['format', 'technical'])
  expect(schema.examples).toHaveLength(3)
  for (const one of schema.examples) expect((await send(office, one)).status).toBe(201)
})

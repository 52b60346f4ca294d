import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countUnreadable, findOriginal } from '#server/intake/storage.ts'
import { getRequestWithAnswers } from '#server/requests/storage.ts'
import { intake } from '#shared/intake/contract.ts'
import { roles } from '#shared/people/permissions.ts'
import { openOffice } from '#tests/support/office.ts'
import { addKey, addSender, bytesOf, message, send } from '#tests/support/sending.ts'

const declared = <Value>(value: Value) => ({ value, origin: 'declared' as const })
const example = JSON.parse(readFileSync('docs/examples/unreadable.json', 'utf8'))
const taken = { submittedAt: '2026-03-02T09:00:00Z', answers: { identity: { familyName: declared('Marchal') } } }

async function openForDemo() {
  const office = await openOffice()
  await addSender(office.office)
  await addKey(office.office)
  return office
}

async function openWithUnreadable() {
  const office = await openForDemo()
  const ana = await office.colleague('Ana')
  await send(office, example)
  const { body } = await ana.ask(intake.unreadable, {})
  return { ...office, ana, params: { messageId: body.messages[0]?.id ?? '' } }
}

test('a message of the wrong shape is refused with every fault by its path', async () => {
  await using office = await openForDemo()

  const answer = await send(office, example)

  expect(answer).toMatchObject({ status: 422, body: { refusal: 'input-not-understood' } })
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([
    'identity.familyName',
    'identity.birthDate.value',
    'contact.preferredWay.value',
    'residence.postalCode.value',
    'need.aidTypes.value',
    'need.story.origin',
  ])
})

test('a refused message is kept for the office, journalled, and pages are told; once, however often it is sent', async () => {
  await using office = await openForDemo()
  const ana = await office.colleague('Ana')

  const answers = await Promise.all([send(office, example), send(office, example), send(office, example)])

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422])
  const { body } = await ana.ask(intake.unreadable, {})
  expect(body.messages).toMatchObject([{ sender: 'Expéditeur demo', receivedAt: office.office.clock.now() }])
  const [{ id, faults } = { id: '', faults: [] }] = body.messages
  expect(faults).toHaveLength(6)
  expect(await office.journal()).toMatchObject([
    { act: 'messageUnreadable', requestId: null, actorId: null, details: { sender: 'demo', message: id } },
  ])
  expect(office.news).toEqual([{ type: 'unreadable', id, version: 0 }])
  expect(await countUnreadable(office.office.store.read)).toBe(1)
})

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":1,'],
  ['no UTF-8', Buffer.from('"\xff"', 'latin1')],
])('a signed message that holds %s is refused as such and kept', async (_, sent) => {
  await using office = await openForDemo()
  expect(await send(office, Buffer.from(sent))).toMatchObject({ status: 400, body: { refusal: 'not-json' } })
  expect(await countUnreadable(office.office.store.read)).toBe(1)
})

test('who looks at it sees the very bytes, the faults, and what could be understood', async () => {
  await using office = await openWithUnreadable()

  const { body } = await office.ana.ask(intake.readUnreadable, { params: office.params })

  expect(Buffer.from(body.bytes, 'base64').equals(bytesOf(example))).toBe(true)
  expect(body.faults).toHaveLength(6)
  expect(body.understood).toMatchObject({
    submittedAt: '2026-03-05T14:20:00.000+01:00',
    answers: { identity: { familyName: declared('Marchal') } },
  })
  expect(body.sentAgainAs).toBeNull()
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'originalRead',
    actorId: 'Ana',
    requestId: null,
    details: { message: office.params.messageId },
  })
})

test('whoever looks at it is told when the sender has put it right and sent it again', async () => {
  await using office = await openWithUnreadable()
  const { reference } = example.technical
  const right = await send(office, message({ technical: { reference } }))

  const { body } = await office.ana.ask(intake.readUnreadable, { params: office.params })

  expect(right.status).toBe(201)
  expect(body.sentAgainAs).toEqual({ requestId: right.body.requestId, number: right.body.number })
})

test('taken in by hand it becomes a request that leads back to its message, and leaves the list', async () => {
  await using office = await openWithUnreadable()
  const { ana, params } = office

  const { status, body } = await ana.ask(intake.takeIn, { params, body: taken })

  expect({ status, ...body }).toMatchObject({ status: 200, number: '2026/0001', receivedOn: '2026-03-02' })
  const { request } = await getRequestWithAnswers(office.office.store.read, body.requestId)
  expect(request).toMatchObject({ applicant: 'Marchal', channel: 'byHand', stage: 'received' })
  const original = await findOriginal(office.office.store.read, body.requestId)
  expect(Buffer.from(original?.body ?? []).equals(bytesOf(example))).toBe(true)
  expect((await ana.ask(intake.unreadable, {})).body.messages).toEqual([])
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'messageTakenIn',
    actorId: 'Ana',
    requestId: body.requestId,
    details: { message: params.messageId, sender: 'demo' },
  })
  expect(office.news.slice(1)).toEqual([
    { type: 'request', id: body.requestId, version: 1 },
    { type: 'unreadable', id: params.messageId, version: 0 },
  ])
})

test('of two colleagues who take it in at once one is refused, and there is one request', async () => {
  await using office = await openWithUnreadable()
  const bram = await office.colleague('Bram')

  const answers = await Promise.all(
    [office.ana, bram].map((worker) => worker.ask(intake.takeIn, { params: office.params, body: taken })),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.refusal).toBe('message-already-dealt-with')
})

test('set aside with a reason it leaves the list and is dealt with', async () => {
  await using office = await openWithUnreadable()
  const { ana, params } = office

  const { status } = await ana.ask(intake.setAside, { params, body: { reason: 'Message d’essai' } })

  expect(status).toBe(200)
  expect(await countUnreadable(office.office.store.read)).toBe(0)
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'messageSetAside', actorId: 'Ana', requestId: null })
  for (const again of [
    await ana.ask(intake.setAside, { params, body: { reason: 'Encore' } }),
    await ana.ask(intake.takeIn, { params, body: taken }),
    await ana.ask(intake.readUnreadable, { params }),
  ])
    expect(again).toMatchObject({ status: 409, body: { refusal: 'message-already-dealt-with' } })
})

test('a message is not set aside without a reason', async () => {
  await using office = await openWithUnreadable()
  const answer = await office.ana.ask(intake.setAside, { params: office.params, body: { reason: '  ' } })
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } })
})

test('nobody takes in by hand what was sent in the future', async () => {
  await using office = await openWithUnreadable()
  const body = { ...taken, submittedAt: '2026-03-02T11:05:01Z' }
  expect(await office.ana.ask(intake.takeIn, { params: office.params, body })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'submittedAt' }] },
  })
})

test('a message that claims to come from the future is kept; sent again when its time has come, it is a request', async () => {
  await using office = await openForDemo()
  const early = bytesOf(message({ technical: { submittedAt: '2026-03-02T11:05:01Z' } }))
  expect(await send(office, early)).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'technical.submittedAt' }] },
  })

  office.setClock('2026-03-02T11:10:00Z')
  const answers = [await send(office, early), await send(office, early)]

  expect(answers.map(({ status }) => status)).toEqual([201, 200])
  expect(answers[1]?.body).toEqual(answers[0]?.body)
  expect(await countUnreadable(office.office.store.read)).toBe(0)
})

test('what was taken in by hand is not taken in again when the sender repeats it and it can be read', async () => {
  await using office = await openForDemo()
  const ana = await office.colleague('Ana')
  const early = bytesOf(message({ technical: { submittedAt: '2026-03-02T11:05:01Z' } }))
  await send(office, early)
  const { body } = await ana.ask(intake.unreadable, {})
  const byHand = await ana.ask(intake.takeIn, { params: { messageId: body.messages[0]?.id ?? '' }, body: taken })

  office.setClock('2026-03-02T11:10:00Z')
  expect(await send(office, early)).toMatchObject({ status: 200, body: byHand.body })
})

test('a request that was taken in is no unreadable message', async () => {
  await using office = await openForDemo()
  const ana = await office.colleague('Ana')
  await send(office, message())
  expect((await ana.ask(intake.unreadable, {})).body.messages).toEqual([])
  const answer = await ana.ask(intake.readUnreadable, { params: { messageId: office.newId() } })
  expect(answer.status).toBe(404)
})

test.each(roles)(
  'a colleague who is only %s looks at messages and deals with them as the role allows',
  async (role) => {
    await using office = await openWithUnreadable()
    const colleague = await office.colleague('Bram', { roles: [role] })
    const allowed = role === 'socialWorker' || role === 'lead'

    expect((await colleague.ask(intake.unreadable, {})).status).toBe(allowed ? 200 : 403)
    expect((await colleague.ask(intake.readUnreadable, { params: office.params })).status).toBe(allowed ? 200 : 403)
    const aside = await colleague.ask(intake.setAside, { params: office.params, body: { reason: 'Essai' } })
    expect(aside.status).toBe(allowed ? 200 : 403)
  },
)

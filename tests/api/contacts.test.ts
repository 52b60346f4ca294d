import { expect, test } from 'vitest'
import { contacts } from '#shared/contacts/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

test('an attempt is in the list, the newest first, in the timeline and in the journal, whoever holds the request', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana', receivedOn: '2026-02-20' })
  const on = { params: { requestId: id }, version: 1 }

  await ana.ask(contacts.attempt, { ...on, body: { way: 'letter', reached: false, on: '2026-02-24' } })
  const written = await bram.ask(contacts.attempt, {
    ...on,
    body: { way: 'phone', reached: true, remark: ' rappelle jeudi ' },
  })

  const { body } = await ana.ask(contacts.show, { params: { requestId: id } })
  expect(body.attempts).toMatchObject([
    { worker: 'Bram', at: '2026-03-02T11:00:00.000Z', way: 'phone', reached: true, remark: 'rappelle jeudi' },
    { worker: 'Ana', at: '2026-02-24T11:00:00.000Z', way: 'letter', reached: false, remark: '' },
  ])
  expect(await office.journal()).toMatchObject([
    { act: 'contactAttempted', actorId: 'Ana', details: { way: 'letter', reached: 'no' } },
    { act: 'contactAttempted', actorId: 'Bram', details: { attempt: written.body.id, way: 'phone', reached: 'yes' } },
  ])
  expect(office.news).toEqual([
    { type: 'request', id, version: 1 },
    { type: 'request', id, version: 1 },
  ])
  const shown = await ana.ask(requests.read, { params: { requestId: id } })
  expect(shown.body.timeline.map((entry) => entry.kind === 'act' && entry.act)).toEqual([
    'contactAttempted',
    'contactAttempted',
  ])
})

test.each([
  ['tomorrow', '2026-03-03'],
  ['before the request was sent', '2026-02-19'],
])('an attempt %s cannot have been', async (_, day) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ receivedOn: '2026-02-20' })

  const body = { way: 'phone', reached: false, on: day } as const
  const answer = await ana.ask(contacts.attempt, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'on' }] } })
})

const noContact = { step: 'closeEarly', outcome: 'noContact', ground: 'noRefusalYet', reason: 'trois essais' } as const

test('"no contact" is refused until the rule of the office is kept, and says what is missing', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana', receivedOn: '2026-02-10' })
  const on = { params: { requestId: id }, version: 1 }
  const tries = (day: string) =>
    ana.ask(contacts.attempt, { ...on, body: { way: 'phone', reached: false, on: day } as const })
  const close = () => ana.ask(requests.takeStep, { ...on, body: noContact })

  expect(await close()).toMatchObject({
    status: 409,
    body: { refusal: 'no-contact-too-early', missingContact: { attempts: 3, from: '2026-03-12' } },
  })
  await tries('2026-02-25')
  await tries('2026-02-26')
  expect((await close()).body.missingContact).toEqual({ attempts: 1, from: '2026-03-07' })
  await tries('2026-02-27')
  expect((await close()).body.missingContact).toEqual({ attempts: 0, from: '2026-03-07' })
  await tries('2026-02-20')
  expect(await close()).toMatchObject({ status: 200, body: { outcome: 'noContact', ground: 'noRefusalYet' } })
})

test('closing as "no contact" stops no term of the law: the decision stays due (OL art. 71)', async () => {
  await using office = await openOffice()
  const [ana, admin] = [await office.colleague('Ana'), await office.colleague('Ada', { roles: ['administrator'] })]
  await admin.ask(contacts.setNoContactRule, { body: { attempts: 1, overDays: 0 } })
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const on = { params: { requestId: id }, version: 1 }
  await ana.ask(contacts.attempt, { ...on, body: { way: 'visit', reached: false } })

  const closed = await ana.ask(requests.takeStep, { ...on, body: noContact })

  expect(closed.body).toMatchObject({ stage: 'closed', dueClock: 'decide', dueOn: closed.body.decideBy })
})

test('the office sets its own rule, and the page knows it', async () => {
  await using office = await openOffice()
  const [ana, admin] = [await office.colleague('Ana'), await office.colleague('Ada', { roles: ['administrator'] })]
  const { id } = await office.request()
  expect((await admin.ask(contacts.noContactRule, {})).body).toEqual({ attempts: 3, overDays: 10 })

  await admin.ask(contacts.setNoContactRule, { body: { attempts: 2, overDays: 5 } })

  expect((await ana.ask(contacts.show, { params: { requestId: id } })).body.noContact).toEqual({
    attempts: 2,
    overDays: 5,
  })
  expect(await office.journal()).toMatchObject([{ act: 'settingChanged', details: { setting: 'noContact' } }])
  expect(office.news).toEqual([{ type: 'office', id: 'noContact', version: 0 }])
})

test.each([
  [{ attempts: 0, overDays: 5 }],
  [{ attempts: 51, overDays: 5 }],
  [{ attempts: 2, overDays: -1 }],
  [{ attempts: 2.5, overDays: 5 }],
])('a rule such as %j is refused', async (body) => {
  await using office = await openOffice()
  const admin = await office.colleague('Ada', { roles: ['administrator'] })
  expect((await admin.ask(contacts.setNoContactRule, { body })).status).toBe(422)
})

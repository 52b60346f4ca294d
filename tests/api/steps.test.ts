import { expect, test } from 'vitest'
import type { TakenStep } from '#shared/requests/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { decides, grants, prepare, refuses } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'

test('a holder carries a request from the first contact to its end', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  await prepare(office.office, id)
  const taken: readonly TakenStep[] = [
    { step: 'startInquiry' },
    { step: 'propose' },
    { step: 'sendBack', reason: 'il manque le bail' },
    { step: 'propose' },
    decides('committee', [refuses('RIS')]),
    { step: 'notify', notifiedOn: '2026-03-02', how: 'registered', proof: '0105 4128 8503' },
    { step: 'close', reason: '' },
  ]

  for (const [index, body] of taken.entries()) {
    const answer = await ana.ask(requests.takeStep, { params: { requestId: id }, version: index + 1, body })
    expect(answer).toMatchObject({ status: 200, body: { version: index + 2 } })
  }

  const { body } = await ana.ask(requests.read, { params: { requestId: id } })
  expect(body.request).toMatchObject({
    stage: 'closed',
    closedIn: 'followUp',
    holderId: 'Ana',
    outcome: 'refused',
    ground: 'resources',
    decidedOn: '2026-03-02',
    notifiedOn: '2026-03-02',
    closedOn: '2026-03-02',
  })
  expect(body.timeline.map((entry) => entry.kind === 'act' && entry.act)).toEqual([
    'inquiryStarted',
    'proposed',
    'sentBack',
    'proposed',
    'decided',
    'notified',
    'closed',
  ])
  expect(body.timeline[2]).toMatchObject({ reason: 'il manque le bail', details: { from: 'proposal', to: 'inquiry' } })
})

const proposal = { stage: 'proposal', holderId: 'Ana', receivedOn: '2026-02-20' } as const
const decide = decides('committee', [grants('RIS')], '2026-03-01')
const nothing = decides('committee', [])
const twice = decides('committee', [grants('RIS'), refuses('RIS')])
const unexplained = { ...decides('president', [grants('RIS')]), reason: ' ' }
const handed = { step: 'notify', notifiedOn: '2026-03-02', how: 'handed' } as const
const decided = { ...proposal, stage: 'decided', decidedOn: '2026-02-27', outcome: 'granted' } as const

test.each([
  ['a decision before the day of receipt', proposal, { ...decide, decidedOn: '2026-02-19' }, 'decidedOn'],
  ['a decision of tomorrow', proposal, { ...decide, decidedOn: '2026-03-03' }, 'decidedOn'],
  ['a decision that decides nothing', proposal, nothing, 'decisions'],
  ['two decisions on one aid', proposal, twice, 'decisions'],
  ['an urgent decision without why it could not wait', proposal, unexplained, 'reason'],
  ['a notification before the decision', decided, { ...handed, notifiedOn: '2026-02-26' }, 'notifiedOn'],
  ['a notification of tomorrow', decided, { ...handed, notifiedOn: '2026-03-03' }, 'notifiedOn'],
  ['a registered item without its number', decided, { ...handed, how: 'registered', proof: ' ' }, 'proof'],
  ['an early end without words', proposal, { step: 'closeEarly', outcome: 'withdrawn' }, 'reason'],
  ['an early end without its ground', proposal, { step: 'closeEarly', outcome: 'noContact', reason: 'x' }, 'ground'],
] as const)('%s is refused, naming the field', async (_, wanted, body, path) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request(wanted)

  const answer = await ana.ask(requests.takeStep, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({ status: 422, body: { refusal: 'input-not-understood', errors: [{ path }] } })
  expect(await office.journal()).toEqual([])
})

test('a request closed early is reopened where it stood, without its ending', async () => {
  await using office = await openOffice()
  const [ana, lea] = [await office.colleague('Ana'), await office.colleague('Léa', { roles: ['lead'] })]
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const params = { requestId: id }

  const ending = { step: 'closeEarly', outcome: 'deceasedOrMoved', ground: 'moved', reason: '' } as const
  const closed = await ana.ask(requests.takeStep, { params, version: 1, body: ending })
  expect(closed.body).toMatchObject({
    stage: 'closed',
    closedIn: 'inquiry',
    outcome: 'deceasedOrMoved',
    closedOn: '2026-03-02',
  })

  const reopening = { step: 'reopen', reason: 'elle habite toujours ici' } as const
  const reopened = await lea.ask(requests.takeStep, { params, version: 2, body: reopening })
  expect(reopened.body).toMatchObject({
    stage: 'inquiry',
    closedIn: null,
    outcome: null,
    ground: null,
    closedOn: null,
    holderId: 'Ana',
  })
  expect(office.news).toContainEqual({ type: 'notice', id: 'Ana', version: 0 })
})

test('a decided request that is reopened keeps its decision', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const { id } = await office.request({ stage: 'closed', outcome: 'granted', decidedOn: '2026-03-01' })

  const body = { step: 'reopen', reason: 'erreur de clôture' } as const
  const answer = await lea.ask(requests.takeStep, { params: { requestId: id }, version: 1, body })

  expect(answer.body).toMatchObject({ stage: 'followUp', outcome: 'granted', decidedOn: '2026-03-01' })
})

test('a step that a colleague must take is refused, naming the colleague', async () => {
  await using office = await openOffice()
  const [ana] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'contact', holderId: 'Bram' })

  const body = { step: 'startInquiry' } as const
  const answer = await ana.ask(requests.takeStep, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({ status: 409, body: { refusal: 'request-held-by-colleague', holder: 'Bram' } })
})

test('of two colleagues who record a decision from the same page, the second is told that it changed', async () => {
  await using office = await openOffice()
  const [ana, paul] = [await office.colleague('Ana'), await office.colleague('Paul', { roles: ['president'] })]
  const { id } = await office.request({ stage: 'proposal', holderId: 'Ana' })
  const params = { requestId: id }

  const granted = decides('committee', [grants('RIS')])
  const refused = decides('committee', [refuses('RIS')])
  const first = await ana.ask(requests.takeStep, { params, version: 1, body: granted })
  const second = await paul.ask(requests.takeStep, { params, version: 1, body: refused })

  expect([first.status, second.status]).toEqual([200, 412])
})

import { expect, test } from 'vitest'
import { committee } from '#shared/committee/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { grants, refuses } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'

test('the holder writes the report and a proposal for each aid, and may then hand them in', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana', aidTypes: ['RIS', 'HEAT'] })
  const params = { requestId: id }
  const propose = (version: number) => ana.ask(requests.takeStep, { params, version, body: { step: 'propose' } })

  await ana.ask(committee.writeReport, { params, version: 1, body: { text: 'Vit seule.' } })
  await ana.ask(committee.writeProposal, { params, version: 2, body: grants('RIS') })
  expect(await propose(3)).toMatchObject({ status: 409, body: { refusal: 'proposal-missing' } })
  await ana.ask(committee.writeProposal, { params, version: 3, body: refuses('HEAT') })
  await ana.ask(committee.writeProposal, { params, version: 4, body: grants('RIS', { amount: 131_050 }) })
  expect(await propose(5)).toMatchObject({ status: 200, body: { stage: 'proposal' } })

  const { body } = await ana.ask(committee.read, { params })
  expect(body).toMatchObject({
    report: { text: 'Vit seule.', author: 'Ana' },
    proposals: [
      { aidType: 'RIS', amount: 131_050 },
      { aidType: 'HEAT', ground: 'resources' },
    ],
    decisions: [],
  })
  const acts = (await office.journal()).map(({ act, details }) => `${act} ${details.aidType ?? ''}`.trim())
  expect(acts).toEqual([
    'reportWritten',
    'proposalWritten RIS',
    'proposalWritten HEAT',
    'proposalWritten RIS',
    'proposed',
  ])
})

test('of two who write the report from the same page, the second is told that it changed', async () => {
  await using office = await openOffice()
  const [ana, lea] = [await office.colleague('Ana'), await office.colleague('Léa', { roles: ['lead'] })]
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const writing = { params: { requestId: id }, version: 1 }

  const first = await lea.ask(committee.writeReport, { ...writing, body: { text: 'De Léa.' } })
  const second = await ana.ask(committee.writeReport, { ...writing, body: { text: 'De Ana.' } })

  expect([first.status, second.status]).toEqual([200, 412])
  const { body } = await ana.ask(committee.read, { params: { requestId: id } })
  expect(body.report?.text).toBe('De Léa.')
})

test('a proposal on aid that was not asked is taken away again', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const params = { requestId: id }

  await ana.ask(committee.writeProposal, { params, version: 1, body: grants('FOOD') })
  await ana.ask(committee.removeProposal, { params, version: 2, body: { aidType: 'FOOD' } })

  expect((await ana.ask(committee.read, { params })).body.proposals).toEqual([])
  const again = await ana.ask(committee.removeProposal, { params, version: 3, body: { aidType: 'FOOD' } })
  expect(again.status).toBe(404)
})

test.each([
  ['an empty report', committee.writeReport, { text: '  ' }, ['text']],
  ['an amount below zero', committee.writeProposal, grants('RIS', { amount: -100 }), ['amount']],
  ['an end before the beginning', committee.writeProposal, grants('RIS', { until: '2026-02-01' }), ['until']],
  [
    'a refusal without words',
    committee.writeProposal,
    refuses('RIS', { ground: null, reasonsInFact: ' ', reasonsInLaw: '' }),
    ['ground', 'reasonsInFact', 'reasonsInLaw'],
  ],
] as const)('%s is refused, naming the field', async (_, endpoint, body, paths) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })

  const answer = await ana.ask(endpoint, { params: { requestId: id }, version: 1, body: body as never })

  expect(answer.status).toBe(422)
  expect(answer.body.errors?.map(({ path }) => path)).toEqual(paths)
  expect(await office.journal()).toEqual([])
})

test('DIS art. 20: the hearing is offered by letter, asked for, and held', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana', language: 'de' })
  const params = { requestId: id }
  const invitation = { heldOn: '2026-03-10', startsAt: '14:30', place: 'Büro 2' }
  const heard = { fact: 'heard', on: '2026-03-02', how: 'renounced' } as const

  await ana.ask(committee.inviteToHearing, { params, version: 1, body: invitation })
  await ana.ask(committee.recordHearing, { params, version: 2, body: { fact: 'hearingAsked', on: '2026-03-02' } })
  const { body } = await ana.ask(committee.recordHearing, { params, version: 3, body: heard })

  expect(body.facts).toMatchObject({
    hearingOffered: { on: '2026-03-02', how: 'letter' },
    hearingAsked: { on: '2026-03-02' },
    heard: { on: '2026-03-02', how: 'renounced' },
  })
  const [made] = await office.journal()
  expect(made).toMatchObject({
    act: 'letterMade',
    details: { kind: 'hearing', letter: body.facts?.hearingOffered?.proof },
  })
})

test.each([
  [
    'an invitation into the past',
    committee.inviteToHearing,
    { heldOn: '2026-03-01', startsAt: '10:00', place: 'ici' },
    'heldOn',
  ],
  ['a hearing of tomorrow', committee.recordHearing, { fact: 'heard', on: '2026-03-03' }, 'on'],
  ['an offer before the request', committee.recordHearing, { fact: 'hearingOffered', on: '2026-03-01' }, 'on'],
] as const)('%s is refused, naming the field', async (_, endpoint, body, path) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })

  const answer = await ana.ask(endpoint, { params: { requestId: id }, version: 1, body: body as never })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

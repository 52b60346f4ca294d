import { expect, test } from 'vitest'
import { bulk } from '#shared/bulk/contract.ts'
import { clocks } from '#shared/clocks/contract.ts'
import { persons } from '#shared/persons/contract.ts'
import type { VerdictKind } from '#shared/persons/verdicts.ts'
import { requests } from '#shared/requests/contract.ts'
import { decides, grants } from '#tests/support/decisions.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

const judgeAs = (worker: Colleague, requestId: string, otherId: string, kind: VerdictKind = 'samePerson') =>
  worker.ask(persons.judge, { params: { requestId }, body: { otherId, kind } })
const shown = async (worker: Colleague, requestId: string) =>
  (await worker.ask(requests.read, { params: { requestId } })).body.request

test('of one person’s two open requests for the same aid, both are decided by the term of the earlier receipt (DIS 21 §1)', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02' })
  const again = await office.request({ receivedOn: '2026-03-12' })
  const before = await shown(ana, again.id)
  expect(before).toMatchObject({ decideBy: '2026-04-11', dueOn: '2026-04-11', version: 1 })

  const { body } = await judgeAs(ana, again.id, first.id)

  expect(await shown(ana, again.id)).toMatchObject({
    decideBy: '2026-04-01',
    dueOn: '2026-04-01',
    version: 2,
    receivedOn: '2026-03-12',
    acknowledgementNumber: before.acknowledgementNumber,
    number: before.number,
    facts: { acknowledged: { on: '2026-03-12' }, filedEarlier: { on: '2026-03-02', proof: '2026/0001' } },
  })
  expect(await shown(ana, first.id)).toMatchObject({ decideBy: '2026-04-01', version: 1 })
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'factRecorded',
    requestId: again.id,
    details: { filedEarlier: '2026-03-02', number: '2026/0001' },
  })

  await ana.ask(persons.undo, { params: { verdictId: body.verdictId } })

  const undone = await shown(ana, again.id)
  expect(undone).toEqual({ ...before, version: 3, touchedOn: '2026-03-16' })
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'factRecorded', details: { filedEarlier: 'no' } })
})

test('other aid runs a month from the earlier receipt (OL 71)', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02', aidTypes: ['RENT', 'RIS'] })
  const again = await office.request({ receivedOn: '2026-03-12', aidTypes: ['RENT'] })
  await judgeAs(ana, first.id, again.id)
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-02', decideByTerm: 'decideAid' })
})

test.each([
  ['asks for another aid', { aidTypes: ['HEAT'] }, 'samePerson'],
  [
    'was decided before the later one came',
    { stage: 'followUp', outcome: 'granted', decidedOn: '2026-03-11' },
    'samePerson',
  ],
  ['was closed before the later one came', { stage: 'closed', closedOn: '2026-03-11' }, 'samePerson'],
  ['is of somebody of the same household', {}, 'sameHousehold'],
  ['is not the same person’s', {}, 'notTheSame'],
] as const)('an earlier request that %s changes no term', async (_, earlier, kind) => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({
    receivedOn: '2026-03-02',
    ...earlier,
    aidTypes: [...('aidTypes' in earlier ? earlier.aidTypes : (['RIS'] as const))],
  })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(ana, again.id, first.id, kind)
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-11', version: 1 })
})

test('one that was closed on the day on which the later came, as its duplicate, still gives the earlier day', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({
    receivedOn: '2026-03-02',
    stage: 'closed',
    outcome: 'duplicate',
    closedOn: '2026-03-12',
  })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(ana, again.id, first.id)
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-01' })
})

test('what another centre passed on counts from the day it did (DIS 21 §1)', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const facts = { firstReceived: { on: '2026-02-20' }, transmittedToUs: { on: '2026-02-26' } }
  const first = await office.request({ receivedOn: '2026-03-02', facts })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(ana, again.id, first.id)
  expect(await shown(ana, again.id)).toMatchObject({
    decideBy: '2026-03-28',
    facts: { filedEarlier: { on: '2026-02-26' } },
  })
})

test('a link through a third request gives the earliest receipt of all, and undoing it takes that away', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const [one, two, three] = [
    await office.request({ receivedOn: '2026-03-02' }),
    await office.request({ receivedOn: '2026-03-05' }),
    await office.request({ receivedOn: '2026-03-12' }),
  ]
  await judgeAs(ana, three.id, two.id)
  expect(await shown(ana, three.id)).toMatchObject({
    facts: { filedEarlier: { on: '2026-03-05', proof: '2026/0002' } },
  })
  const { body } = await judgeAs(ana, two.id, one.id)
  for (const { id } of [two, three])
    expect(await shown(ana, id)).toMatchObject({ facts: { filedEarlier: { on: '2026-03-02', proof: '2026/0001' } } })

  await ana.ask(persons.undo, { params: { verdictId: body.verdictId } })

  expect((await shown(ana, two.id)).facts?.filedEarlier).toBeUndefined()
  expect(await shown(ana, three.id)).toMatchObject({
    facts: { filedEarlier: { on: '2026-03-05', proof: '2026/0002' } },
  })
})

test('whoever works on the later request meanwhile is shown what changed, and writes over nothing', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02' })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(ana, again.id, first.id)
  const params = { requestId: again.id }
  const body = { fact: 'visited', on: '2026-03-13' } as const
  expect(await ana.ask(clocks.record, { params, version: 1, body })).toMatchObject({ status: 412 })
  expect(await ana.ask(clocks.record, { params, version: 2, body })).toMatchObject({
    status: 200,
    body: { decideBy: '2026-04-01' },
  })
})

test('what nobody knows yet may be the same aid; once triage says that it is another, each runs by its own receipt', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02', aidTypes: ['UNK'] })
  const again = await office.request({ receivedOn: '2026-03-12', aidTypes: ['RIS'] })
  await judgeAs(ana, again.id, first.id)
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-01', version: 2 })

  const settled = { competence: 'competent', urgency: 'normal', knownToOffice: false } as const
  const params = { requestId: first.id }
  await ana.ask(requests.triage, { params, version: 1, body: { ...settled, aidTypes: ['HEAT'] } })
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-11', version: 3 })

  await ana.ask(requests.triage, { params, version: 2, body: { ...settled, aidTypes: ['HEAT', 'RIS'] } })
  expect(await shown(ana, again.id)).toMatchObject({ decideBy: '2026-04-01', version: 4 })
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'factRecorded', requestId: again.id })
})

test('the triage of the later one itself reckons its term in the same change, and taking it back does too', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02', aidTypes: ['RIS'] })
  const again = await office.request({ receivedOn: '2026-03-12', aidTypes: ['RENT'] })
  await judgeAs(ana, again.id, first.id)
  const settled = { competence: 'competent', urgency: 'normal', knownToOffice: false } as const
  const params = { requestId: again.id }
  const { body } = await ana.ask(requests.triage, { params, version: 1, body: { ...settled, aidTypes: ['RIS'] } })
  expect(body).toMatchObject({ decideBy: '2026-04-01', version: 2 })

  const taken = (await office.journal()).findLast(({ act }) => act === 'triaged')
  await ana.ask(bulk.takeBack, { params, body: { entryId: taken?.id ?? '' } })
  const back = await shown(ana, again.id)
  expect(back).toMatchObject({ aidTypes: ['RENT'], decideBy: '2026-04-12' })
  expect(back.facts?.filedEarlier).toBeUndefined()
})

test('a triage that is taken back after the link was undone brings no receipt of another back with it', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const first = await office.request({ receivedOn: '2026-03-02', aidTypes: ['RIS'] })
  const again = await office.request({ receivedOn: '2026-03-12', aidTypes: ['RIS'] })
  const { body: verdict } = await judgeAs(ana, again.id, first.id)
  const settled = { competence: 'competent', urgency: 'normal', knownToOffice: false } as const
  const params = { requestId: again.id }
  const { body } = await ana.ask(requests.triage, { params, version: 2, body: { ...settled, aidTypes: ['RENT'] } })
  await ana.ask(persons.undo, { params: verdict })

  await ana.ask(bulk.takeBack, { params, body: { entryId: body.takeBack?.entryId ?? '' } })

  const back = await shown(ana, again.id)
  expect(back).toMatchObject({ aidTypes: ['RIS'], decideBy: '2026-04-11' })
  expect(back.facts?.filedEarlier).toBeUndefined()
})

const reopening = { step: 'reopen', reason: 'clôturée par erreur' } as const
const withdrawal = { step: 'closeEarly', outcome: 'withdrawn', reason: 'par lettre' } as const
const lead = { roles: ['lead'] } as const

test('an earlier request that is reopened gives its receipt to the later one at once, and no more once that is taken back', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const lea = await office.colleague('Léa', lead)
  const ended = { stage: 'closed', closedIn: 'inquiry', outcome: 'withdrawn', closedOn: '2026-03-10' } as const
  const first = await office.request({ receivedOn: '2026-03-02', ...ended })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(lea, again.id, first.id)
  expect(await shown(lea, again.id)).toMatchObject({ decideBy: '2026-04-11', version: 1 })

  const params = { requestId: first.id }
  const { body } = await lea.ask(requests.takeStep, { params, version: 1, body: reopening })

  expect(await shown(lea, again.id)).toMatchObject({
    decideBy: '2026-04-01',
    version: 2,
    facts: { filedEarlier: { on: '2026-03-02', proof: '2026/0001' } },
  })
  expect((await office.journal()).slice(-2)).toMatchObject([
    { act: 'reopened', requestId: first.id },
    { act: 'factRecorded', requestId: again.id, details: { filedEarlier: '2026-03-02', number: '2026/0001' } },
  ])
  expect(office.news).toContainEqual({ type: 'request', id: again.id, version: 2 })

  await lea.ask(bulk.takeBack, { params, body: { entryId: body.takeBack?.entryId ?? '' } })
  const back = await shown(lea, again.id)
  expect(back).toMatchObject({ decideBy: '2026-04-11', version: 3 })
  expect(back.facts?.filedEarlier).toBeUndefined()
})

test('an earlier request closed over the weekend on which the later one was sent still gives its receipt, reopened or not', async () => {
  await using office = await openOffice({ now: '2026-03-15T11:00:00.000Z' })
  const lea = await office.colleague('Léa', lead)
  const first = await office.request({ receivedOn: '2026-03-02', stage: 'inquiry', holderId: 'Léa' })
  const again = await office.request({ receivedOn: '2026-03-16', submittedAt: '2026-03-14T09:00:00.000Z' })
  await judgeAs(lea, again.id, first.id)
  const params = { requestId: first.id }
  for (const [index, body] of [withdrawal, reopening, withdrawal].entries()) {
    const answer = await lea.ask(requests.takeStep, { params, version: index + 1, body })
    expect(answer.status).toBe(200)
    expect(await shown(lea, again.id)).toMatchObject({ decideBy: '2026-04-01', version: 2 })
  }
})

test('closing and reopening an earlier request on the same day changes no term, and no request of somebody else', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const lea = await office.colleague('Léa', lead)
  const first = await office.request({ receivedOn: '2026-03-02', stage: 'inquiry', holderId: 'Léa' })
  const again = await office.request({ receivedOn: '2026-03-12' })
  const partner = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(lea, again.id, first.id)
  await judgeAs(lea, partner.id, first.id, 'sameHousehold')

  const params = { requestId: first.id }
  const answers = [
    await lea.ask(requests.takeStep, { params, version: 1, body: withdrawal }),
    await lea.ask(requests.takeStep, { params, version: 2, body: reopening }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])

  expect(await shown(lea, again.id)).toMatchObject({ decideBy: '2026-04-01', version: 2 })
  expect(await shown(lea, partner.id)).toMatchObject({ decideBy: '2026-04-11', version: 1 })
})

test('a decision that is entered late gives no receipt to what was sent after the day on which it was taken', async () => {
  await using office = await openOffice({ now: '2026-03-16T11:00:00.000Z' })
  const lea = await office.colleague('Léa', lead)
  const first = await office.request({ receivedOn: '2026-03-02', stage: 'proposal', holderId: 'Léa' })
  const again = await office.request({ receivedOn: '2026-03-12' })
  await judgeAs(lea, again.id, first.id)
  expect(await shown(lea, again.id)).toMatchObject({ decideBy: '2026-04-01', version: 2 })

  const body = decides('committee', [grants('RIS')], '2026-03-11')
  const { status } = await lea.ask(requests.takeStep, { params: { requestId: first.id }, version: 1, body })

  expect(status).toBe(200)
  const after = await shown(lea, again.id)
  expect(after).toMatchObject({ decideBy: '2026-04-11', version: 3 })
  expect(after.facts?.filedEarlier).toBeUndefined()
  expect((await office.journal()).at(-1)).toMatchObject({ requestId: again.id, details: { filedEarlier: 'no' } })
})

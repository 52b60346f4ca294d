import { expect, test } from 'vitest'
import { clocks } from '#shared/clocks/contract.ts'
import { committee } from '#shared/committee/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { decides, grants } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'

/** An office with its president, and a request that has only just come in. */
async function openUrgent(aidTypes: readonly ('URG' | 'RIS' | 'MED')[] = ['URG']) {
  const office = await openOffice()
  const [paul, lea] = [
    await office.colleague('Paul', { roles: ['president'] }),
    await office.colleague('Léa', { roles: ['lead'] }),
  ]
  const { id } = await office.request({ aidTypes })
  const plan = (heldOn: string) => lea.ask(meetings.plan, { body: { body: 'committee', heldOn } })
  const decide = (version = 1) =>
    paul.ask(requests.takeStep, { params: { requestId: id }, version, body: decides('president', [grants('URG')]) })
  const read = async () => (await lea.ask(requests.read, { params: { requestId: id } })).body.request
  const coming = async () => (await lea.ask(meetings.list, {})).body.coming
  /** The evening of the meeting, long after those of the morning were signed out. */
  const evening = async () => {
    office.setClock('2026-03-12T20:00:00Z')
    const noor = await office.colleague('Noor', { roles: ['lead'] })
    const { body } = await noor.ask(meetings.list, {})
    const request = await noor.ask(requests.read, { params: { requestId: id } })
    const params = { meetingId: body.coming[0]?.id ?? '' }
    return { noor, params, version: request.body.request.version }
  }
  return { office, paul, lea, id, plan, decide, read, coming, evening }
}

test('OL art. 28 §1: the president decides at once, and the next meeting has it on its agenda', async () => {
  const { office, id, plan, decide, read, coming, lea } = await openUrgent()
  await using _ = office
  await plan('2026-03-26')
  await plan('2026-03-12')

  await decide()

  expect(await read()).toMatchObject({
    stage: 'decided',
    outcome: 'grantedUrgently',
    grantedAidTypes: ['URG'],
    facts: { decidedUrgently: { on: '2026-03-02' }, ratificationPlanned: { on: '2026-03-12' } },
  })
  const { body } = await lea.ask(meetings.read, { params: { meetingId: (await coming())[0]?.id ?? '' } })
  expect(body.points).toMatchObject([{ matter: 'ratification', request: { id }, decisions: [{ aidType: 'URG' }] }])
})

test('the ratification follows the next meeting wherever it moves', async () => {
  const { office, lea, plan, decide, read, coming } = await openUrgent()
  await using _ = office
  await decide()
  expect((await read()).facts).not.toHaveProperty('ratificationPlanned')

  await plan('2026-03-26')
  expect((await read()).facts?.ratificationPlanned).toEqual({ on: '2026-03-26' })
  await plan('2026-03-12')
  expect((await read()).facts?.ratificationPlanned).toEqual({ on: '2026-03-12' })

  const [first] = await coming()
  const params = { meetingId: first?.id ?? '' }
  const moved = { heldOn: '2026-03-30', agendaClosesOn: '2026-03-27' }
  await lea.ask(meetings.change, { params, version: 1, body: moved })
  expect(await read()).toMatchObject({
    facts: { ratificationPlanned: { on: '2026-03-26' } },
    dueClock: 'notify',
  })
  expect((await coming()).map(({ heldOn, points }) => [heldOn, points])).toEqual([
    ['2026-03-26', 1],
    ['2026-03-30', 0],
  ])
})

test('an urgent decision on a part leaves the rest to the committee: the request stays where it is, its term runs on', async () => {
  const { office, decide, read } = await openUrgent(['URG', 'RIS'])
  await using _ = office

  await decide()

  expect(await read()).toMatchObject({
    stage: 'received',
    outcome: null,
    decidedOn: null,
    grantedAidTypes: ['URG'],
    facts: { decidedUrgently: { on: '2026-03-02' }, urgentToNotify: { on: '2026-03-02' } },
    dueOn: '2026-03-10',
    dueClock: 'notify',
  })
})

test('of an urgent decision on a part the applicant is told at once; a further one is to be told anew (DIS art. 21 §4)', async () => {
  const { office, paul, id, decide, read } = await openUrgent(['URG', 'RIS', 'MED'])
  await using _ = office
  const ana = await office.colleague('Ana')
  await decide()
  const params = { requestId: id }
  const told = { fact: 'urgentNotified', on: '2026-03-02', proof: 'remise en main propre' } as const
  const { version } = await read()
  expect((await ana.ask(clocks.record, { params, version, body: told })).status).toBe(200)
  expect((await read()).dueClock).toBe('decide')

  const again = { ...decides('president', [grants('MED')]), reason: 'Il est malade.' }
  await paul.ask(requests.takeStep, { params, version: (await read()).version, body: again })
  expect(await read()).toMatchObject({ dueClock: 'notify', facts: { urgentToNotify: { on: '2026-03-02' } } })
  expect((await read()).facts).not.toHaveProperty('urgentNotified')
})

test('the meeting ratifies', async () => {
  const { office, id, plan, decide, evening } = await openUrgent()
  await using _ = office
  await plan('2026-03-12')
  await decide()
  const { noor, params, version } = await evening()

  const ratifications = [{ requestId: id, version, ratified: true }]
  const { body } = await noor.ask(meetings.decide, { params, body: { decided: [], ratifications } })

  expect(body.results).toEqual([{ requestId: id, matter: 'ratification', refusal: null }])
  const { body: view } = await noor.ask(requests.read, { params: { requestId: id } })
  expect(view.request).toMatchObject({
    stage: 'decided',
    facts: { ratified: { on: '2026-03-12', how: 'ratified' } },
  })
  const { body: decision } = await noor.ask(committee.read, { params: { requestId: id } })
  expect(decision.decisions).toMatchObject([{ ratifiedOn: '2026-03-12' }])
})

test('what the meeting does not ratify is to be decided anew, and says why', async () => {
  const { office, id, plan, decide, evening } = await openUrgent()
  await using _ = office
  await plan('2026-03-12')
  await decide()
  const { noor, params, version } = await evening()
  const answer = (reason: string) =>
    noor.ask(meetings.decide, {
      params,
      body: { decided: [], ratifications: [{ requestId: id, version, ratified: false, reason }] },
    })

  expect(await answer(' ')).toMatchObject({ status: 422, body: { errors: [{ path: 'ratifications.0.reason' }] } })
  await answer('Un autre centre est compétent.')

  const { body: view } = await noor.ask(requests.read, { params: { requestId: id } })
  expect(view.request).toMatchObject({
    stage: 'proposal',
    outcome: null,
    decidedOn: null,
    grantedAidTypes: [],
    facts: { ratified: { on: '2026-03-12', how: 'notRatified' } },
  })
  const { body: decision } = await noor.ask(committee.read, { params: { requestId: id } })
  expect(decision.decisions).toEqual([])
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'notRatified', requestId: id })
})

test('the meeting decides the rest and ratifies in one go', async () => {
  const { office, paul, lea, plan, coming, evening } = await openUrgent()
  await using _ = office
  const { id } = await office.request({ stage: 'proposal', aidTypes: ['URG', 'RIS'] })
  await plan('2026-03-12')
  const params = { meetingId: (await coming())[0]?.id ?? '' }
  const requestId = id
  await paul.ask(requests.takeStep, { params: { requestId }, version: 1, body: decides('president', [grants('URG')]) })
  await lea.ask(meetings.put, { params, body: { requestId, matter: 'decision' } })
  const { noor } = await evening()

  const { body } = await noor.ask(meetings.decide, {
    params,
    body: {
      decided: [{ requestId, version: 2, decisions: [grants('RIS')] }],
      ratifications: [{ requestId, version: 2, ratified: true }],
    },
  })

  expect(body.results.map(({ refusal }) => refusal)).toEqual([null, null])
  const { body: view } = await noor.ask(requests.read, { params: { requestId } })
  expect(view.request).toMatchObject({
    stage: 'decided',
    outcome: 'grantedUrgently',
    decidedOn: '2026-03-12',
    grantedAidTypes: ['URG', 'RIS'],
    facts: { ratified: { on: '2026-03-12' } },
  })
})

test('whoever may not decide records no urgent decision, and the committee decides nothing without a proposal', async () => {
  const { office, lea } = await openUrgent()
  await using _ = office
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const asking = { params: { requestId: id }, version: 1 }

  const byAna = await ana.ask(requests.takeStep, { ...asking, body: decides('president', [grants('RIS')]) })
  const byCommittee = await lea.ask(requests.takeStep, { ...asking, body: decides('committee', [grants('RIS')]) })

  expect([byAna.body.refusal, byCommittee.body.refusal]).toEqual(['decision-needs-proposal', 'decision-needs-proposal'])
})

test('a meeting that is named decides on its own day', async () => {
  const { office, lea, plan, coming } = await openUrgent()
  await using _ = office
  await plan('2026-03-12')
  const { id } = await office.request({ stage: 'proposal' })
  const [meeting] = await coming()
  const params = { meetingId: meeting?.id ?? '' }
  await lea.ask(meetings.put, { params, body: { requestId: id, matter: 'decision' } })

  const body = { ...decides('committee', [grants('RIS')]), ...params }
  const answer = await lea.ask(requests.takeStep, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'decidedOn' }] } })
})

import { expect, test } from 'vitest'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

test('a worker claims a request: it is theirs, the first contact is open, it is in the journal, and colleagues are told', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })

  const answer = await ana.ask(requests.claim, { params: { requestId: id }, version: 1 })

  expect(answer).toMatchObject({ status: 200, body: { id, stage: 'contact', holderId: 'Ana', version: 2 } })
  expect(answer.body.heldSince).toBe('2026-03-02T11:00:00.000Z')
  expect(await office.journal()).toMatchObject([
    { act: 'claimed', requestId: id, actorId: 'Ana', details: { from: 'triaged', to: 'contact' } },
  ])
  expect(office.news).toEqual([{ type: 'request', id, version: 2 }])
})

test('who claims a request that just came in does its triage, and goes on with the first contact', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  const params = { requestId: id }

  const claimed = await ana.ask(requests.claim, { params, version: 1 })
  expect(claimed.body).toMatchObject({ stage: 'received', holderId: 'Ana' })

  const triaged = await ana.ask(requests.triage, {
    params,
    version: 2,
    body: { competence: 'competent', urgency: 'normal', aidTypes: ['RIS'], knownToOffice: false },
  })
  expect(triaged.body).toMatchObject({ stage: 'contact', holderId: 'Ana' })
})

test('of fifty colleagues who claim at once exactly one has it; the others learn who, and since when', async () => {
  await using office = await openOffice()
  const names = Array.from({ length: 50 }, (_, index) => `Colleague ${index + 1}`)
  const colleagues = await Promise.all(names.map((name) => office.colleague(name)))
  const { id } = await office.request({ stage: 'triaged' })

  const barrier = Promise.withResolvers<void>()
  const tries = colleagues.map(async (colleague) => {
    await barrier.promise
    return colleague.ask(requests.claim, { params: { requestId: id }, version: 1 })
  })
  barrier.resolve()
  const answers = await Promise.all(tries)

  const winners = answers.filter(({ status }) => status === 200)
  const losers = answers.filter(({ status }) => status === 409)
  expect([winners.length, losers.length]).toEqual([1, 49])
  const holder = winners[0]?.body.holderId
  for (const { body } of losers) {
    expect(body).toMatchObject({
      refusal: 'request-claimed-by-colleague',
      holder,
      since: '2026-03-02T11:00:00.000Z',
    })
  }
  expect(await office.journal()).toHaveLength(1)
})

test('who claims again what they have gets it as it is: the first answer may have been lost', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })
  const claim = () => ana.ask(requests.claim, { params: { requestId: id }, version: 1 })

  const first = await claim()
  const again = await claim()

  expect([first.status, again.status]).toEqual([200, 200])
  expect(again.body).toEqual({ ...first.body, takeBack: null })
  expect(await office.journal()).toHaveLength(1)
})

test('a claim over an older version of a request that nobody has is refused as changed', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ version: 3 })

  const answer = await ana.ask(requests.claim, { params: { requestId: id }, version: 2 })

  expect(answer).toMatchObject({ status: 412, body: { refusal: 'request-changed-meanwhile' } })
})

test('a worker gives a request back with a reason, and the timeline keeps it', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const params = { requestId: id }

  const released = await ana.ask(requests.release, { params, version: 1, body: { reason: 'congé à partir de lundi' } })
  expect(released.body).toMatchObject({ stage: 'inquiry', holderId: null, heldSince: null })

  const { body } = await ana.ask(requests.read, { params })
  expect(body.timeline).toMatchObject([{ act: 'released', actor: 'Ana', reason: 'congé à partir de lundi' }])
})

test('a lead gives a request to a colleague: the colleague and the former holder are told', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  await office.colleague('Ana')
  await office.colleague('Bram')
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })

  const body = { workerId: 'Bram', note: 'parle néerlandais' }
  const answer = await lea.ask(requests.assign, { params: { requestId: id }, version: 1, body })

  expect(answer.body).toMatchObject({ holderId: 'Bram', stage: 'contact' })
  expect(office.news).toEqual([
    { type: 'request', id, version: 2 },
    { type: 'notice', id: 'Bram', version: 0 },
    { type: 'notice', id: 'Ana', version: 0 },
  ])
})

test('a request given to a colleague while it waits to be taken on is taken on', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged' })

  const answer = await lea.ask(requests.assign, { params: { requestId: id }, version: 1, body: { workerId: 'Ana' } })

  expect(answer.body).toMatchObject({ holderId: 'Ana', stage: 'contact' })
})

test('a lead takes a request over, and the former holder is told why', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  await office.colleague('Ana')
  const { id } = await office.request({ stage: 'inquiry', holderId: 'Ana' })

  const body = { reason: 'Ana est malade' }
  const answer = await lea.ask(requests.takeOver, { params: { requestId: id }, version: 1, body })

  expect(answer.body).toMatchObject({ holderId: 'Léa', stage: 'inquiry' })
  expect(await office.journal()).toMatchObject([{ act: 'takenOver', details: { colleague: 'Ana' } }])
  expect(office.news).toContainEqual({ type: 'notice', id: 'Ana', version: 0 })
})

test('nobody is given a request who may not work on it, or who has left', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  await office.colleague('Rita', { roles: ['reception'] })
  const { id } = await office.request({ stage: 'triaged' })

  const answer = await lea.ask(requests.assign, { params: { requestId: id }, version: 1, body: { workerId: 'Rita' } })

  expect(answer).toMatchObject({ status: 409, body: { refusal: 'colleague-cannot-work-requests' } })
})

import { expect, test } from 'vitest'
import { sessions } from '#server/storage/tables/people.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { next } from '#shared/next/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

const free = { stage: 'triaged', holderId: null } as const
const takeNext = (colleague: Colleague) => colleague.ask(next.take, {})

/** What the colleague is answered, pressing so many times one after the other. */
async function press(colleague: Colleague, times: number) {
  const answers: Awaited<ReturnType<typeof takeNext>>['body'][] = []
  while (answers.length < times) answers.push((await takeNext(colleague)).body)
  return answers
}

/** It is this instant, and everybody has just signed in. */
async function signInAgain({ office, setClock }: Awaited<ReturnType<typeof openOffice>>, now: string) {
  setClock(now)
  await office.store.transact((tx) => tx.update(sessions).set({ startedAt: now, seenAt: now }))
}

/** In the order in which a colleague is handed them. */
async function takeAll(colleague: Colleague) {
  const taken: string[] = []
  for (;;) {
    const { body } = await takeNext(colleague)
    if (body === null) return taken
    taken.push(body.applicant)
  }
}

test('the next one is the most urgent, then the nearest day, then the oldest, also among those not yet triaged', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const near = { ...free, decideBy: '2026-03-10' }
  await office.request({ ...near, applicant: 'far', decideBy: '2026-03-20' })
  await office.request({ ...near, applicant: 'first of a day' })
  await office.request({ ...near, applicant: 'second of a day' })
  await office.request({ ...near, applicant: 'soon', urgency: 'soon', urgencyRank: 1, decideBy: '2026-03-25' })
  await office.request({ applicant: 'urgent', urgency: 'urgent', urgencyRank: 0, decideBy: '2026-03-30' })
  await office.request({ ...near, applicant: 'held', holderId: 'Bea' })
  await office.request({ stage: 'closed', applicant: 'closed', urgency: 'urgent', urgencyRank: 0 })
  expect(await takeAll(ana)).toEqual(['urgent', 'soon', 'first of a day', 'second of a day', 'far'])
})

test('it is claimed as by the button: held, on to the first contact, journalled, told, and to be taken back', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request(free)
  const { body } = await takeNext(ana)
  expect(body).toMatchObject({ id, holderId: 'Ana', stage: 'contact', version: 2, takeBack: { act: 'claimed' } })
  expect(await office.journal()).toMatchObject([{ act: 'claimed', actorId: 'Ana', requestId: id }])
  expect(office.news).toEqual([{ type: 'request', id, version: 2 }])
})

test('where nothing is left, nothing happens and the answer says so', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request({ ...free, holderId: 'Bea' })
  expect(await takeNext(ana)).toMatchObject({ status: 200, body: null })
  expect(await office.journal()).toEqual([])
})

test('what I gave back is left to others for a day, and then it is mine to take again', async () => {
  await using office = await openOffice()
  const [ana, bea] = [await office.colleague('Ana'), await office.colleague('Bea')]
  const { id: requestId } = await office.request({ ...free, stage: 'contact', holderId: 'Ana' })
  await ana.ask(requests.release, { params: { requestId }, version: 1, body: { reason: 'congé' } })
  expect((await takeNext(ana)).body).toBeNull()
  await signInAgain(office, '2026-03-03T10:59:00.000Z')
  expect((await takeNext(ana)).body).toBeNull()
  await signInAgain(office, '2026-03-03T11:01:00.000Z')
  expect((await takeNext(ana)).body).toMatchObject({ id: requestId })

  const other = await office.request({ ...free, stage: 'contact', holderId: 'Ana' })
  await ana.ask(requests.release, { params: { requestId: other.id }, version: 1, body: { reason: 'congé' } })
  expect((await takeNext(bea)).body).toMatchObject({ id: other.id })
})

test('one that I took back at once is not handed to me again: the next one is another', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const first = await office.request({ ...free, decideBy: '2026-03-10' })
  const second = await office.request({ ...free, decideBy: '2026-03-11' })
  const { body } = await takeNext(ana)
  const entryId = body?.takeBack?.entryId ?? ''
  const back = await ana.ask(bulk.takeBack, { params: { requestId: first.id }, body: { entryId } })
  expect(back.body).toMatchObject({ holderId: null, stage: 'triaged' })
  expect((await takeNext(ana)).body).toMatchObject({ id: second.id })
  expect((await takeNext(ana)).body).toBeNull()
})

test('one on which I took back something else, a triage, is still handed to me', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id: requestId } = await office.request()
  const settled = { competence: 'competent', urgency: 'normal', knownToOffice: false } as const
  const { body } = await ana.ask(requests.triage, {
    params: { requestId },
    version: 1,
    body: { ...settled, aidTypes: ['RIS'] },
  })
  await ana.ask(bulk.takeBack, { params: { requestId }, body: { entryId: body.takeBack?.entryId ?? '' } })
  expect((await takeNext(ana)).body).toMatchObject({ id: requestId })
})

test('of two who press a thousand times at once, nobody gets what the other has, nothing is skipped, and each in order', async () => {
  await using office = await openOffice()
  const two = [await office.colleague('Ana'), await office.colleague('Bea')]
  const made = await Promise.all(
    Array.from({ length: 990 }, (_, place) => {
      const urgencyRank = place % 3
      return office.request({ ...free, urgencyRank, decideBy: `2026-03-${10 + (place % 20)}` })
    }),
  )
  const order = made
    .map(({ id, urgencyRank, receivedOn }) => `${urgencyRank} ${receivedOn} ${id}`)
    .sort()
    .map((line) => line.split(' ')[2])

  // Each presses from twenty-five pages at once: a thousand connections in one moment the system itself would break.
  const pages = Array.from({ length: 25 }, () => two).flat()
  const answers = (await Promise.all(pages.map((colleague) => press(colleague, 1_000 / pages.length)))).flat()
  const taken = answers.filter((body) => body !== null)
  expect(new Set(taken.map(({ id }) => id)).size).toBe(990)
  expect(taken).toHaveLength(990)
  expect(answers.filter((body) => body === null)).toHaveLength(10)
  expect(new Set(taken.map(({ holderId }) => holderId))).toEqual(new Set(['Ana', 'Bea']))

  const journal = await office.journal()
  expect(journal.map(({ requestId }) => requestId)).toEqual(order)
  const holders = new Map(taken.map(({ id, holderId }) => [id, holderId]))
  expect(journal.every(({ requestId, actorId }) => holders.get(requestId ?? '') === actorId)).toBe(true)
})

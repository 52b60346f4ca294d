import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { doBulk, reverseBulk } from '#server/bulk/acts.ts'
import { sessions, workers } from '#server/storage/tables/people.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { labels } from '#shared/labels/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import { office as officeContract } from '#shared/office/contract.ts'
import { queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import type { RequestWanted } from '#tests/support/requests.ts'

const settled = { competence: 'competent', knownToOffice: false } as const
const triaged = { kind: 'triage', settled } as const

/** An office with a lead, two social workers and these requests. */
async function openWith(wanted: readonly RequestWanted[]) {
  const office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const made = []
  for (const one of wanted) made.push(await office.request(one))
  return { office, lea, ana, bram, ids: made.map(({ id }) => id), made }
}

/** Makes it this instant; the colleagues sign in anew. */
async function comeBackAt({ office, setClock }: Awaited<ReturnType<typeof openOffice>>, instant: string) {
  setClock(instant)
  await office.store.transact((tx) => tx.update(sessions).set({ startedAt: instant, seenAt: instant }))
}

const seen = (ids: readonly string[], version = 1) => ids.map((id) => ({ id, version }))

test('a preview says what will happen to each, who is left out and why, and changes nothing', async () => {
  const { office, lea, ids } = await openWith([
    { stage: 'triaged' },
    { stage: 'inquiry', holderId: 'Ana' },
    { stage: 'inquiry', holderId: 'Bram' },
    { stage: 'closed' },
  ])
  await using _ = office

  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body } = await lea.ask(bulk.preview, { body: { asked, requestIds: ids } })

  expect(body.requests).toMatchObject([
    {
      number: '2026/0001',
      refusal: null,
      before: { holderName: null, stage: 'triaged' },
      after: { holderName: 'Bram', stage: 'contact' },
    },
    {
      number: '2026/0002',
      refusal: null,
      before: { holderName: 'Ana' },
      after: { holderName: 'Bram', stage: 'inquiry' },
    },
    { number: '2026/0003', refusal: 'request-already-theirs' },
    { number: '2026/0004', refusal: 'request-closed' },
  ])
  expect(await office.journal()).toEqual([])
})

test('each request is done by itself, with its version at that moment, and its result is kept', async () => {
  const { office, lea, ana, ids } = await openWith([{ stage: 'triaged' }, { stage: 'triaged' }, { stage: 'triaged' }])
  await using _ = office
  const [first = '', second = '', third = ''] = ids
  const asked = { kind: 'assign', workerId: 'Bram', note: 'avant les congés' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  await ana.ask(requests.claim, { params: { requestId: second }, version: 1 })

  const { body } = await lea.ask(bulk.do, { params, body: { requestIds: [first, second] } })

  expect(body.results).toMatchObject([
    { id: first, state: 'done', refusal: null },
    { id: second, state: 'leftOut', refusal: 'request-changed-meanwhile' },
  ])
  const { body: read } = await lea.ask(bulk.read, { params })
  expect(read.results.at(2)).toMatchObject({ id: third, state: 'waiting' })
  expect(read).toMatchObject({ workerName: 'Léa', counts: { done: 1, leftOut: 1, waiting: 1 } })
  expect(await office.journal()).toMatchObject([
    { act: 'bulkDone', requestId: null, details: { bulk: begun.bulkId, kind: 'assign', count: '3' } },
    { act: 'claimed' },
    { act: 'assigned', requestId: first, details: { bulk: begun.bulkId, colleague: 'Bram' } },
  ])
})

test('a broken connection is resumed: what was done is told again, and not done again', async () => {
  const { office, lea, ids } = await openWith([{ stage: 'triaged' }, { stage: 'triaged' }])
  await using _ = office
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }

  const answers = await Promise.all([1, 2, 3].map(() => lea.ask(bulk.do, { params, body: { requestIds: ids } })))
  const again = await lea.ask(bulk.do, { params, body: { requestIds: ids } })

  for (const { body } of [...answers, again]) expect(body.results.map(({ state }) => state)).toEqual(['done', 'done'])
  expect((await office.journal()).filter(({ act }) => act === 'assigned')).toHaveLength(2)
})

test('who loses the right on the way does no more of it', async () => {
  const { office, lea, ids } = await openWith([{ stage: 'triaged' }, { stage: 'triaged' }])
  await using _ = office
  const administrator = await office.colleague('Admin', { roles: ['administrator'] })
  const [first = '', second = ''] = ids
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  await lea.ask(bulk.do, { params, body: { requestIds: [first] } })
  const change = { name: 'Léa', roles: ['socialWorker' as const], active: true }
  await administrator.ask(officeContract.changeColleague, { params: { workerId: 'Léa' }, body: change })

  const { body } = await lea.ask(bulk.do, { params, body: { requestIds: [second] } })

  expect(body.results).toMatchObject([{ state: 'leftOut', refusal: 'permission-missing' }])
})

test('nobody hands out without the right, nor goes on with the action of a colleague', async () => {
  const { office, lea, ana, ids } = await openWith([{ stage: 'triaged' }])
  await using _ = office
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  expect((await ana.ask(bulk.begin, { body: { asked, requests: seen(ids) } })).status).toBe(403)
  expect((await ana.ask(bulk.preview, { body: { asked, requestIds: ids } })).status).toBe(403)
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  expect((await ana.ask(bulk.do, { params, body: { requestIds: ids } })).status).toBe(403)
  expect((await ana.ask(bulk.read, { params })).status).toBe(403)
  expect((await ana.ask(bulk.list, {})).body.actions).toEqual([])
})

test('at most two hundred are begun at once, and twenty done', async () => {
  const { office, lea } = await openWith([])
  await using _ = office
  const many = Array.from({ length: 201 }, () => office.newId())
  const begun = await lea.ask(bulk.begin, { body: { asked: triaged, requests: seen(many) } })
  const previewed = await lea.ask(bulk.preview, { body: { asked: triaged, requestIds: many } })
  const done = await lea.ask(bulk.do, { params: { bulkId: 'b' }, body: { requestIds: many.slice(0, 21) } })
  expect([begun.status, previewed.status, done.status]).toEqual([422, 422, 422])
})

test('one triage settles many, and leaves out the one that must be looked at by itself', async () => {
  const { office, ana, ids } = await openWith([
    {},
    { aidTypes: [] },
    { urgency: 'urgent', urgencyRank: 0 },
    { stage: 'inquiry', holderId: 'Bram' },
  ])
  await using _ = office
  const { body: begun } = await ana.ask(bulk.begin, { body: { asked: triaged, requests: seen(ids) } })

  const { body } = await ana.ask(bulk.do, { params: { bulkId: begun.bulkId }, body: { requestIds: ids } })

  expect(body.results.map(({ state, refusal }) => [state, refusal])).toEqual([
    ['done', null],
    ['leftOut', 'triage-incomplete'],
    ['leftOut', 'triage-incomplete'],
    ['leftOut', 'step-not-in-this-stage'],
  ])
})

test('a colleague who is given many is told once of how many', async () => {
  const { office, lea, ana, bram, ids } = await openWith([
    { stage: 'inquiry', holderId: 'Ana' },
    { stage: 'inquiry', holderId: 'Ana' },
    { stage: 'triaged' },
  ])
  await using _ = office
  const asked = { kind: 'assign', workerId: 'Bram', note: 'Ana est absente' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  await lea.ask(bulk.do, { params, body: { requestIds: ids } })

  const toBram = (await bram.ask(notices.list, {})).body.notices
  expect(toBram).toMatchObject([{ kind: 'assignedToYou', requests: 3, actor: 'Léa', reason: 'Ana est absente' }])
  expect((await ana.ask(notices.list, {})).body.notices).toMatchObject([{ kind: 'assignedAway', requests: 2 }])

  await bram.ask(notices.seen, { params: { noticeId: toBram[0]?.id ?? '' } })
  await lea.ask(bulk.reverse, { params })

  expect((await bram.ask(notices.list, {})).body.notices).toMatchObject([{ kind: 'takenBack', requests: 3 }])
  expect((await ana.ask(notices.list, {})).body.notices).toEqual([])
})

test('a day long a bulk action is reversed, and what was changed in between stays', async () => {
  const { office, lea, bram, ids } = await openWith([{ stage: 'triaged' }, { stage: 'triaged' }, { stage: 'triaged' }])
  await using _ = office
  const [first = '', second = ''] = ids
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  await lea.ask(bulk.do, { params, body: { requestIds: ids } })
  const step = { step: 'startInquiry' } as const
  await bram.ask(requests.takeStep, { params: { requestId: second }, version: 2, body: step })
  await comeBackAt(office, '2026-03-03T10:59:00.000Z')

  const { body } = await lea.ask(bulk.reverse, { params })

  expect(body.results.map(({ state }) => state)).toEqual(['takenBack', 'stayed', 'takenBack'])
  const { body: back } = await lea.ask(requests.read, { params: { requestId: first } })
  expect(back.request).toMatchObject({ stage: 'triaged', holderId: null, version: 3 })
  const { body: stayed } = await lea.ask(requests.read, { params: { requestId: second } })
  expect(stayed.request).toMatchObject({ stage: 'inquiry', holderId: 'Bram' })
  const acts = (await office.journal()).map(({ act }) => act)
  expect(acts.filter((act) => act === 'bulkReversed' || act === 'takenBack')).toEqual([
    'bulkReversed',
    'takenBack',
    'takenBack',
  ])
  expect((await lea.ask(bulk.list, {})).body.actions).toMatchObject([{ counts: { takenBack: 2, stayed: 1, done: 0 } }])
})

test.each([
  ['just before', (doing: () => Promise<unknown>, reversing: () => Promise<unknown>) => [reversing(), doing()]],
  ['just after', (doing: () => Promise<unknown>, reversing: () => Promise<unknown>) => [doing(), reversing()]],
])('of what is done at the moment of reversing, %s, nothing stays', async (_, atOnce) => {
  const { office, lea, ids } = await openWith(Array.from({ length: 20 }, () => ({ stage: 'triaged' })))
  await using _open = office
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: params } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  await lea.ask(bulk.do, { params, body: { requestIds: ids.slice(0, 5) } })
  const lead = { ...lea, roles: ['lead' as const] }

  await Promise.all(
    atOnce(
      () => doBulk(office.office, lead, { ...params, requestIds: ids.slice(5) }),
      () => reverseBulk(office.office, lead, params.bulkId),
    ),
  )

  expect((await lea.ask(bulk.read, { params })).body.counts).toMatchObject({ done: 0, stayed: 0 })
  const query = { list: 'everyones', holder: 'Bram' } as const
  expect((await lea.ask(queue.list, { query })).body.requests).toEqual([])
})

test('nothing is given back to a colleague who has left meanwhile', async () => {
  const { office, lea, ids } = await openWith([
    { stage: 'contact', holderId: 'Carl', heldSince: '2026-02-20T08:00:00.000Z' },
    { stage: 'triaged' },
  ])
  await using _ = office
  await office.colleague('Carl')
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: params } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  await lea.ask(bulk.do, { params, body: { requestIds: ids } })
  await office.office.store.transact((tx) => tx.update(workers).set({ active: false }).where(eq(workers.id, 'Carl')))

  const { body } = await lea.ask(bulk.reverse, { params })

  expect(body.results).toMatchObject([
    { state: 'stayed', refusal: 'colleague-cannot-work-requests' },
    { state: 'takenBack' },
  ])
  const { body: stayed } = await lea.ask(requests.read, { params: { requestId: ids[0] ?? '' } })
  expect(stayed.request).toMatchObject({ holderId: 'Bram' })
})

test('a label that is taken back from many is no work on them, whatever was noted meanwhile', async () => {
  const { office, lea, ana, ids } = await openWith([{ touchedOn: '2026-02-20' }, { touchedOn: '2026-02-20' }])
  await using _ = office
  const entry = { name: 'Énergie', meaning: '', colour: 'blue' } as const
  const { body: label } = await lea.ask(labels.add, { body: entry })
  const asked = { kind: 'label', labelId: label.id } as const
  const { body: params } = await ana.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  await ana.ask(bulk.do, { params, body: { requestIds: ids } })
  await ana.ask(notes.write, { params: { requestId: ids[0] ?? '' }, version: 2, body: { text: 'appelé' } })
  await comeBackAt(office, '2026-03-03T10:00:00.000Z')

  await ana.ask(bulk.reverse, { params })

  const touched = ids.map(async (requestId) => (await ana.ask(requests.read, { params: { requestId } })).body.request)
  expect(await Promise.all(touched)).toMatchObject([{ touchedOn: '2026-03-02' }, { touchedOn: '2026-02-20' }])
})

test('after a day it is too late, and a colleague never may', async () => {
  const { office, ana, bram, ids } = await openWith([{}])
  await using _ = office
  const { body: begun } = await ana.ask(bulk.begin, { body: { asked: triaged, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  await ana.ask(bulk.do, { params, body: { requestIds: ids } })

  expect((await bram.ask(bulk.reverse, { params })).status).toBe(403)
  await comeBackAt(office, '2026-03-03T11:00:01.000Z')
  const late = await ana.ask(bulk.reverse, { params })
  expect([late.status, late.body.refusal]).toEqual([409, 'take-back-too-late'])
})

test('a label is given to many and taken away from them again', async () => {
  const { office, ana, ids } = await openWith([{}, {}])
  await using _ = office
  const administrator = await office.colleague('Admin', { roles: ['administrator'] })
  const entry = { name: 'Énergie', meaning: '', colour: 'blue' } as const
  const { body: label } = await administrator.ask(labels.add, { body: entry })
  const go = async (kind: 'label' | 'unlabel', version: number) => {
    const asked = { kind, labelId: label.id }
    const { body } = await ana.ask(bulk.begin, { body: { asked, requests: seen(ids, version) } })
    await ana.ask(bulk.do, { params: body, body: { requestIds: ids } })
    return Promise.all(
      ids.map(async (requestId) => (await ana.ask(requests.read, { params: { requestId } })).body.request.labels),
    )
  }
  expect(await go('label', 1)).toEqual([[label.id], [label.id]])
  expect(await go('unlabel', 2)).toEqual([[], []])
})

test('two hundred are handed out and taken back in good time', async () => {
  const { office, lea, ids } = await openWith(Array.from({ length: 200 }, () => ({ stage: 'triaged' })))
  await using _ = office
  const asked = { kind: 'assign', workerId: 'Bram' } as const
  const { body: begun } = await lea.ask(bulk.begin, { body: { asked, requests: seen(ids) } })
  const params = { bulkId: begun.bulkId }
  for (let from = 0; from < 200; from += 20)
    await lea.ask(bulk.do, { params, body: { requestIds: ids.slice(from, from + 20) } })
  expect((await lea.ask(bulk.list, {})).body.actions).toMatchObject([{ counts: { done: 200 } }])

  const { body } = await lea.ask(bulk.reverse, { params })

  expect(body.counts).toMatchObject({ takenBack: 200, done: 0, stayed: 0 })
})

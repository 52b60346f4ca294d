import { expect, test } from 'vitest'
import { listOpenPromisesOf, listOverduePromises } from '#server/contacts/storage.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { openOffice } from '#tests/support/office.ts'

async function openWithPromise() {
  const office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id: requestId } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const params = { requestId }
  const made = await ana.ask(contacts.promise, {
    params,
    version: 1,
    body: { text: 'Je rappelle pour le bail', dueOn: '2026-03-05' },
  })
  const shown = async () => (await bram.ask(contacts.show, { params })).body.promises
  return { office, ana, bram, params, promiseId: made.body.id, shown }
}

test('a promise is seen by everybody with who keeps it and by when, and its words stay out of the journal', async () => {
  const { office, params, promiseId, shown } = await openWithPromise()
  await using _ = office

  expect(await shown()).toMatchObject([
    {
      id: promiseId,
      worker: 'Ana',
      awaited: 'byUs',
      text: 'Je rappelle pour le bail',
      dueOn: '2026-03-05',
      keptOn: null,
    },
  ])
  expect(await office.journal()).toMatchObject([
    {
      act: 'promised',
      requestId: params.requestId,
      details: { promise: promiseId, awaited: 'byUs', dueOn: '2026-03-05' },
    },
  ])
})

test('a promise is kept once, and of two colleagues who settle it the second is told', async () => {
  const { office, ana, bram, params, promiseId, shown } = await openWithPromise()
  await using _ = office
  const on = { params: { ...params, promiseId }, version: 1 }

  const answers = await Promise.all([
    ana.ask(contacts.keep, on),
    bram.ask(contacts.drop, { ...on, body: { reason: 'la personne est passée' } }),
  ])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  const again = await ana.ask(contacts.keep, { ...on, version: 2 })
  expect(again.status).toBe(412)
  expect(await shown()).toMatchObject([{ version: 2 }])
})

test('a promise that is dropped keeps the reason', async () => {
  const { office, bram, params, promiseId, shown } = await openWithPromise()
  await using _ = office

  const body = { reason: 'le bail est arrivé' }
  await bram.ask(contacts.drop, { params: { ...params, promiseId }, version: 1, body })

  expect(await shown()).toMatchObject([{ droppedFor: 'le bail est arrivé', keptOn: null }])
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'promiseDropped', actorId: 'Bram' })
})

test('a promise is not settled through another request', async () => {
  const { office, ana, promiseId } = await openWithPromise()
  await using _ = office
  const other = await office.request()

  const answer = await ana.ask(contacts.keep, { params: { requestId: other.id, promiseId }, version: 1 })

  expect(answer.status).toBe(404)
})

test('an overdue promise is known to the whole office, and to the worker who has to keep it', async () => {
  const { office, ana, params, promiseId } = await openWithPromise()
  await using _ = office
  const body = { text: 'Envoie l’attestation', dueOn: '2026-03-04', awaited: 'byThird', third: 'la mutuelle' } as const
  await ana.ask(contacts.promise, { params, version: 1, body: { ...body, workerId: 'Bram' } })
  const { read } = office.office.store

  expect(await listOverduePromises(read, '2026-03-04')).toEqual([])
  expect(await listOverduePromises(read, '2026-03-06')).toMatchObject([
    { worker: 'Bram', awaited: 'byThird', third: 'la mutuelle', number: expect.any(String) },
    { worker: 'Ana', awaited: 'byUs' },
  ])
  expect(await listOpenPromisesOf(read, { workerId: 'Ana', until: '2026-03-05', most: 20 })).toMatchObject([
    { id: promiseId, dueOn: '2026-03-05' },
  ])

  await ana.ask(contacts.keep, { params: { ...params, promiseId }, version: 1 })
  expect(await listOpenPromisesOf(read, { workerId: 'Ana', until: '2026-03-05', most: 20 })).toEqual([])
  expect(await listOverduePromises(read, '2026-03-06')).toMatchObject([{ worker: 'Bram' }])
})

test.each([
  ['for yesterday', { text: 'x', dueOn: '2026-03-01' }, 422],
  ['for the year 2062', { text: 'x', dueOn: '2062-03-05' }, 422],
  ['of nothing', { text: ' ', dueOn: '2026-03-05' }, 422],
  ['kept by somebody who works no requests', { text: 'x', dueOn: '2026-03-05', workerId: 'Rita' }, 409],
  ['kept by nobody we know', { text: 'x', dueOn: '2026-03-05', workerId: 'Zoé' }, 404],
])('a promise %s is refused', async (_, body, status) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.colleague('Rita', { roles: ['reception'] })
  const { id } = await office.request()

  expect((await ana.ask(contacts.promise, { params: { requestId: id }, version: 1, body })).status).toBe(status)
})

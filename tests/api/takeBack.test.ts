import { eq } from 'drizzle-orm'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import type { Role } from '#shared/people/permissions.ts'
import { queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { stages } from '#shared/requests/stages.ts'
import { prepare } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'
import { errands } from '#tests/support/procedureModel.ts'

type Opened = Awaited<ReturnType<typeof openOffice>>

/** Every column of the request as it is kept. */
async function kept({ office }: Opened, id: string) {
  const [request] = await office.store.read.select().from(aidRequests).where(eq(aidRequests.id, id))
  if (!request) throw new Error('there is no such request')
  const { version, ...columns } = request
  return { version, columns }
}

async function claimed() {
  const office = await openOffice()
  const ana = await office.colleague('Ana')
  const request = await office.request({ stage: 'triaged', receivedOn: '2026-02-20' })
  const before = await kept(office, request.id)
  const params = { requestId: request.id }
  const { body } = await ana.ask(requests.claim, { params, version: 1 })
  return { office, ana, params, before, entryId: body.takeBack?.entryId ?? '', request }
}

test('what I just did is offered to be taken back, and the request is what it was, as a new act', async () => {
  const { office, ana, params, before, entryId, request } = await claimed()
  await using _ = office

  office.setClock('2026-03-02T11:00:09.000Z')
  const answer = await ana.ask(bulk.takeBack, { params, body: { entryId } })

  expect(answer).toMatchObject({ status: 200, body: { stage: 'triaged', holderId: null, version: 3 } })
  expect(await kept(office, request.id)).toEqual({ version: 3, columns: before.columns })
  expect(await office.journal()).toMatchObject([
    { act: 'claimed' },
    { act: 'takenBack', details: { act: 'claimed', entry: entryId, from: 'contact', to: 'triaged' } },
  ])
  const { body: counts } = await ana.ask(queue.counts, {})
  expect(counts).toMatchObject({ mine: 0, toTakeOn: 1 })
})

test('it is taken back once', async () => {
  const { office, ana, params, entryId } = await claimed()
  await using _ = office
  await ana.ask(bulk.takeBack, { params, body: { entryId } })

  const again = await ana.ask(bulk.takeBack, { params, body: { entryId } })

  expect([again.status, again.body.refusal]).toEqual([409, 'already-taken-back'])
})

test('a moment later it is too late', async () => {
  const { office, ana, params, entryId } = await claimed()
  await using _ = office
  office.setClock('2026-03-02T11:01:01.000Z')

  const answer = await ana.ask(bulk.takeBack, { params, body: { entryId } })

  expect([answer.status, answer.body.refusal]).toEqual([409, 'take-back-too-late'])
})

test('nothing is taken back over what was changed meanwhile, nor by a colleague, nor on another request', async () => {
  const { office, ana, params, entryId } = await claimed()
  await using _ = office
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const other = await office.request()

  const byLead = await lea.ask(bulk.takeBack, { params, body: { entryId } })
  expect([byLead.status, byLead.body.refusal]).toEqual([403, 'permission-missing'])
  const elsewhere = await ana.ask(bulk.takeBack, { params: { requestId: other.id }, body: { entryId } })
  expect(elsewhere.status).toBe(404)

  await ana.ask(requests.takeStep, { params, version: 2, body: { step: 'startInquiry' } })
  const stale = await ana.ask(bulk.takeBack, { params, body: { entryId } })
  expect([stale.status, stale.body.refusal]).toEqual([412, 'request-changed-meanwhile'])
})

test('of two who take back the same click at once, one is told that it is done', async () => {
  const { office, ana, params, entryId } = await claimed()
  await using _ = office

  const answers = await Promise.all([1, 2, 3].map(() => ana.ask(bulk.takeBack, { params, body: { entryId } })))

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('the day on which it was last worked on stays, when somebody wrote a note meanwhile', async () => {
  const { office, ana, params, entryId, request } = await claimed()
  await using _ = office
  await ana.ask(notes.write, { params, version: 2, body: { text: 'appelé' } })

  await ana.ask(bulk.takeBack, { params, body: { entryId } })

  expect((await kept(office, request.id)).columns.touchedOn).toBe('2026-03-02')
})

test('a decision and its notification are not offered: they also write elsewhere', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'decided', holderId: 'Ana', decidedOn: '2026-03-02' })
  const body = { step: 'notify', notifiedOn: '2026-03-02', how: 'handed' } as const

  const answer = await ana.ask(requests.takeStep, { params: { requestId: id }, version: 1, body })

  expect([answer.status, answer.body.takeBack]).toEqual([200, null])
})

test('who was told and has not read it is told nothing; who has read it is told that it was taken back', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id: requestId } = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const given = await lea.ask(requests.assign, { params: { requestId }, version: 1, body: { workerId: 'Bram' } })
  const read = (await bram.ask(notices.list, {})).body.notices[0]
  await bram.ask(notices.seen, { params: { noticeId: read?.id ?? '' } })

  await lea.ask(bulk.takeBack, { params: { requestId }, body: { entryId: given.body.takeBack?.entryId ?? '' } })

  expect((await ana.ask(notices.list, {})).body.notices).toEqual([])
  expect((await bram.ask(notices.list, {})).body.notices).toMatchObject([
    { kind: 'takenBack', requestId, actor: 'Léa', requests: 1 },
  ])
  expect(office.news.filter(({ type, id }) => type === 'notice' && id === 'Ana')).toHaveLength(2)
})

const roles: Readonly<Record<string, Role>> = { Ana: 'socialWorker', Bram: 'socialWorker', Lea: 'lead' }
const person = fc.constantFrom(...Object.keys(roles))
const turn = fc.record({ by: person, to: person, errand: fc.constantFrom(...errands), takesBack: fc.boolean() })

test('whatever was done to a request, whoever takes it back leaves every column and every count as it was', async () => {
  let takenBack = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...stages),
      fc.array(turn, { minLength: 40, maxLength: 60 }),
      async (stage, turns) => {
        await using office = await openOffice()
        const colleagues = new Map<string, Awaited<ReturnType<typeof office.colleague>>>()
        for (const [name, role] of Object.entries(roles))
          colleagues.set(name, await office.colleague(name, { roles: [role] }))
        const { id: requestId } = await office.request({ stage, receivedOn: '2026-02-20' })
        await prepare(office.office, requestId)

        for (const { by, to, errand, takesBack } of turns) {
          const asker = colleagues.get(by)
          if (!asker) throw new Error('there is no such colleague')
          const before = await kept(office, requestId)
          const countsBefore = takesBack ? (await asker.ask(queue.counts, {})).body : null
          const worker = { id: to, name: to, roles: [roles[to] ?? 'socialWorker'] }
          await errand.ask(asker, { params: { requestId }, version: before.version }, worker)
          const after = await kept(office, requestId)
          if (!takesBack || after.version === before.version) continue
          const offered = (await office.journal()).at(-1)
          if (!offered) throw new Error('what was done is in the journal')
          const answer = await asker.ask(bulk.takeBack, { params: { requestId }, body: { entryId: offered.id } })
          if (answer.status === 404) {
            expect(['decided', 'notified']).toContain(offered.act)
            continue
          }
          expect(answer.status).toBe(200)
          expect(await kept(office, requestId)).toEqual({ version: before.version + 2, columns: before.columns })
          expect((await asker.ask(queue.counts, {})).body).toEqual(countsBefore)
          takenBack += 1
        }
      },
    ),
    { seed: 20_261_123, numRuns: 20 },
  )
  expect(takenBack).toBeGreaterThan(20)
})

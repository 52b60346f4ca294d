import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '#shared/people/permissions.ts'
import { queue, queueLists } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { stages } from '#shared/requests/stages.ts'
import { prepare } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'
import { errands, type Known } from '#tests/support/procedureModel.ts'

const roles: Readonly<Record<string, Role>> = { Ana: 'socialWorker', Bram: 'socialWorker', Léa: 'lead' }
const people = Object.keys(roles)

const starts = fc.tuple(fc.constantFrom(...stages), fc.constantFrom(...stages))

const turn = fc.record({
  by: fc.constantFrom(...people),
  to: fc.constantFrom(...people),
  about: fc.nat({ max: 1 }),
  errand: fc.constantFrom(...errands),
  stale: fc.nat({ max: 9 }).map((chance) => chance === 0),
})

test('whatever colleagues do in turn, each is answered by the rules, and lists, journal and requests agree', async () => {
  await fc.assert(
    fc.asyncProperty(starts, fc.array(turn, { minLength: 20, maxLength: 50 }), async (standing, turns) => {
      await using office = await openOffice()
      const colleagues = new Map<string, Awaited<ReturnType<typeof office.colleague>>>()
      for (const [name, role] of Object.entries(roles))
        colleagues.set(name, await office.colleague(name, { roles: [role] }))
      const model: Known[] = []
      for (const stage of standing) model.push(await office.request({ stage }))
      for (const { id } of model) await prepare(office.office, id)
      let accepted = 0

      for (const { by, to, about, errand, stale } of turns) {
        const [asker, known] = [colleagues.get(by), model[about]]
        if (!asker || !known) throw new Error('the model has no such colleague or request')
        const asked = { known, worker: workerNamed(by), colleague: workerNamed(to) }
        const version = known.version + (stale ? 1 : 0)
        const { body } = await errand.ask(asker, { params: { requestId: known.id }, version }, asked.colleague)
        if (errand.already?.(asked)) {
          expect(body).toMatchObject({ holderId: known.holderId, stage: known.stage, version: known.version })
          continue
        }
        const refusal = errand.refusal(asked)
        if (stale || refusal) {
          expect([refusal, 'request-changed-meanwhile']).toContain(body.refusal)
          continue
        }
        expect(body.refusal).toBeUndefined()
        model[about] = { ...known, ...errand.after(asked), version: known.version + 1 }
        accepted += 1
      }

      for (const [name, colleague] of colleagues) {
        for (const { id: requestId, stage, closedIn, holderId, version } of model) {
          const { body } = await colleague.ask(requests.read, { params: { requestId } })
          expect(body.request).toMatchObject({ stage, closedIn, holderId, version })
        }
        const { body: counts } = await colleague.ask(queue.counts, {})
        for (const list of queueLists) {
          const { body } = await colleague.ask(queue.list, { query: { list } })
          const expected = model.filter((known) => isIn(list, known, name)).map(({ id }) => id)
          expect([list, body.requests.map(({ id }) => id).sort()]).toEqual([list, expected.sort()])
          expect([list, counts[list]]).toEqual([list, expected.length])
        }
      }
      expect(await office.journal()).toHaveLength(accepted)
    }),
    { seed: 20_261_123, numRuns: 15 },
  )
})

const workerNamed = (name: string) => ({ id: name, name, roles: [roles[name] ?? 'socialWorker'] })

function isIn(list: (typeof queueLists)[number], { stage, holderId }: Known, name: string): boolean {
  const lists = {
    toTriage: stage === 'received',
    toTakeOn: stage !== 'received' && stage !== 'closed' && holderId === null,
    mine: stage !== 'closed' && holderId === name,
    everyones: stage !== 'closed',
    unacknowledged: false,
    closed: stage === 'closed',
  }
  return lists[list]
}

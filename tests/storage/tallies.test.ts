import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Office } from '#server/office.ts'
import { assign, claim, release, takeOver } from '#server/requests/acts.ts'
import type { Seen } from '#server/requests/changing.ts'
import { takeStep, triage } from '#server/requests/stepActs.ts'
import { getAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { listTallies } from '#server/tallies/storage.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import type { TakenStep } from '#shared/requests/contract.ts'
import { decides, grants, prepare } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'

const reason = 'parce que'
const today = '2026-03-02'
const steps: readonly TakenStep[] = [
  { step: 'startInquiry' },
  { step: 'propose' },
  { step: 'sendBack', reason },
  decides('committee', [grants('RIS')]),
  decides('president', [grants('RIS')]),
  { step: 'notify', notifiedOn: today, how: 'handed', proof: '' },
  { step: 'close', reason },
  { step: 'closeEarly', outcome: 'withdrawn', ground: null, reason },
  { step: 'reopen', reason },
]
const settled = {
  competence: 'competent',
  urgency: 'normal',
  urgencyReason: '',
  aidTypes: ['RIS'],
  knownToOffice: false,
} satisfies Parameters<typeof triage>[2]['settled']

type Deed = (office: Office, worker: Worker, seen: Seen) => Promise<unknown>
const deeds: readonly Deed[] = [
  claim,
  (office, worker, seen) => release(office, worker, { ...seen, reason }),
  (office, worker, seen) => assign(office, worker, { ...seen, workerId: 'Ana', note: '' }),
  (office, worker, seen) => takeOver(office, worker, { ...seen, reason }),
  (office, worker, seen) => triage(office, worker, { ...seen, settled }),
  ...steps.map(
    (taken): Deed =>
      (office, worker, seen) =>
        takeStep(office, worker, { ...seen, taken }),
  ),
]

const workers: readonly Worker[] = [
  { id: 'Ana', name: 'Ana', roles: ['socialWorker'] },
  { id: 'Bram', name: 'Bram', roles: ['socialWorker'] },
  { id: 'Léa', name: 'Léa', roles: ['lead'] },
]

const done = fc.record({
  deed: fc.constantFrom(...deeds),
  worker: fc.constantFrom(...workers),
  which: fc.nat(5),
})

const counted = async (db: Database) => {
  const holderId = sql<string>`coalesce(${aidRequests.holderId}, '')`
  const rows = await db
    .select({ stage: aidRequests.stage, holderId, requests: sql<number>`count(*)` })
    .from(aidRequests)
    .groupBy(aidRequests.stage, holderId)
  return inOrder(rows)
}

const inOrder = (rows: readonly { stage: string; holderId: string; requests: number }[]) =>
  rows.map(({ stage, holderId, requests }) => `${stage} ${holderId}: ${requests}`).sort()

test('whatever five hundred acts do, the counts of the lists are what a count would say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(done, { minLength: 500, maxLength: 500 }), async (acts) => {
      await using opened = await openOffice()
      const { office } = opened
      for (const { name, roles } of workers) await opened.colleague(name, { roles })
      const ids = await Promise.all(Array.from({ length: 6 }, async () => (await opened.request()).id))
      for (const id of ids) await prepare(office, id)
      let changed = 0

      for (const { deed, worker, which } of acts) {
        const requestId = ids[which] ?? ''
        const { version } = await getAidRequest(office.store.read, requestId)
        try {
          await deed(office, worker, { requestId, version })
          const { version: after } = await getAidRequest(office.store.read, requestId)
          if (after > version) changed++
        } catch (error) {
          if (!(error instanceof Refused)) throw error
        }
      }

      const tallies = await listTallies(office.store.read)
      expect(inOrder(tallies.filter(({ requests }) => requests !== 0))).toEqual(await counted(office.store.read))
      expect(await opened.journal()).toHaveLength(changed)
      expect(changed).toBeGreaterThan(20)
    }),
    { numRuns: 5 },
  )
}, 20_000)

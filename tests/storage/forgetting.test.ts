import { expect, test } from 'vitest'
import { startForgetting } from '#server/bulk/forgetting.ts'
import { bulkActions, bulkResults, reversals } from '#server/storage/tables/reversals.ts'
import { bulk } from '#shared/bulk/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

type Opened = Awaited<ReturnType<typeof openOffice>>

/** How many rows there are with what requests were, with bulk actions, and with how these went. */
async function kept({ office: { store } }: Opened) {
  const all = [reversals, bulkActions, bulkResults].map(async (table) => (await store.read.select().from(table)).length)
  return Promise.all(all)
}

async function forget({ office }: Opened) {
  const forgetting = startForgetting(office)
  await forgetting.done
  await forgetting.stop()
}

test('what nobody can take back any more is forgotten, and stays in the journal', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const { id } = await office.request({ stage: 'triaged' })
  const { id: other } = await office.request({ stage: 'triaged' })
  await lea.ask(requests.claim, { params: { requestId: id }, version: 1 })
  const asked = { kind: 'assign', workerId: 'Léa', note: 'avant les congés' } as const
  const { body: params } = await lea.ask(bulk.begin, { body: { asked, requests: [{ id: other, version: 1 }] } })
  await lea.ask(bulk.do, { params, body: { requestIds: [other] } })
  const journal = await office.journal()

  office.setClock('2026-03-03T11:00:00.000Z')
  await forget(office)
  expect(await kept(office)).toEqual([2, 1, 1])

  office.setClock('2026-03-03T11:00:00.001Z')
  await forget(office)
  expect(await kept(office)).toEqual([0, 0, 0])
  expect(await office.journal()).toEqual(journal)
})

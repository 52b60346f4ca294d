import { expect, test } from 'vitest'
import { notices } from '#shared/notices/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

async function handOver() {
  const office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const request = await office.request({ stage: 'inquiry', holderId: 'Ana' })
  const body = { workerId: 'Bram', note: 'Ana part en congé' }
  await lea.ask(requests.assign, { params: { requestId: request.id }, version: 1, body })
  return { office, lea, ana, bram, request }
}

test('both colleagues are told of the request that changes hands, by whom and why, until they have seen it', async () => {
  const { office, lea, ana, bram, request } = await handOver()
  await using _ = office

  const told = { requestId: request.id, number: '2026/0001', applicant: 'Dupont, Marie', actor: 'Léa' }
  const toBram = await bram.ask(notices.list, {})
  expect(toBram.body.notices).toMatchObject([{ ...told, kind: 'assignedToYou', reason: 'Ana part en congé' }])
  expect((await ana.ask(notices.list, {})).body.notices).toMatchObject([{ ...told, kind: 'assignedAway' }])
  expect((await lea.ask(notices.list, {})).body.notices).toEqual([])

  const params = { noticeId: toBram.body.notices[0]?.id ?? '' }
  expect((await bram.ask(notices.seen, { params })).status).toBe(200)
  expect((await bram.ask(notices.list, {})).body.notices).toEqual([])
  expect((await bram.ask(notices.seen, { params })).status).toBe(404)
})

test('nobody sees away the notice of a colleague', async () => {
  const { office, ana, bram } = await handOver()
  await using _ = office
  const { body } = await bram.ask(notices.list, {})

  const answer = await ana.ask(notices.seen, { params: { noticeId: body.notices[0]?.id ?? '' } })

  expect(answer.status).toBe(404)
  expect((await bram.ask(notices.list, {})).body.notices).toHaveLength(1)
})

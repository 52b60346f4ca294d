import { expect, test } from 'vitest'
import type * as z from 'zod'
import { requests } from '#shared/requests/contract.ts'
import type { Triage } from '#shared/requests/triage.ts'
import { openOffice } from '#tests/support/office.ts'

const settled: z.input<typeof Triage> = {
  competence: 'competent',
  urgency: 'normal',
  aidTypes: ['RENT'],
  knownToOffice: true,
}

test('triage settles what is asked and how pressing it is, and the day of the decision follows', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ receivedOn: '2026-01-31', aidTypes: ['UNK'] })

  const body = { ...settled, urgency: 'urgent' as const, urgencyReason: 'expulsion vendredi' }
  const answer = await ana.ask(requests.triage, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({
    status: 200,
    body: {
      ...body,
      stage: 'triaged',
      holderId: null,
      decideBy: '2026-02-28',
      decideByTerm: 'decideAid',
      version: 2,
    },
  })
  expect(await office.journal()).toMatchObject([
    { act: 'triaged', details: { from: 'received', to: 'triaged', competence: 'competent', aidTypes: 'RENT' } },
  ])
})

test('triage can be done anew while nobody has taken the request on', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'triaged', urgency: 'urgent', urgencyReason: 'coupure', urgencyRank: 0 })

  const answer = await ana.ask(requests.triage, { params: { requestId: id }, version: 1, body: settled })

  expect(answer.body).toMatchObject({ stage: 'triaged', urgency: 'normal', urgencyReason: '' })
})

test('an urgency without a reason is refused by name, and nothing changes', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()

  const body = { ...settled, urgency: 'soon' as const }
  const answer = await ana.ask(requests.triage, { params: { requestId: id }, version: 1, body })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'urgencyReason' }] } })
  expect(await office.journal()).toEqual([])
  expect(office.news).toEqual([])
})

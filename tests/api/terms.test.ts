import { expect, test } from 'vitest'
import { startReckoning } from '#server/clocks/reckoning.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { clocks } from '#shared/clocks/contract.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import type { Endpoint } from '#shared/http/endpoint.ts'
import { queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const opened = async () => {
  const office = await openOffice()
  return {
    office,
    karim: await office.colleague('Karim', { roles: ['administrator'] }),
    ana: await office.colleague('Ana'),
  }
}
const longer = { ...defaultTerms.decideIntegration, length: { days: 40 }, checkedOn: '2026-03-01' }

test('an office that corrected nothing has the program’s own terms', async () => {
  const { office, ana } = await opened()
  await using _ = office
  expect((await ana.ask(clocks.terms, {})).body).toEqual({ terms: defaultTerms, corrected: [] })
})

test('a corrected term holds at once for every request that runs, without raising its version; the next correction may take it back', async () => {
  const { office, karim, ana } = await opened()
  await using _ = office
  const open = await office.request()
  const aid = await office.request({ aidTypes: ['RENT'] })
  const ended = await office.request({ stage: 'closed', outcome: 'withdrawn' })
  const unanswered = await office.request({ stage: 'closed', outcome: 'noContact', ground: 'noRefusalYet' })
  const dueOf = async (id: string) => {
    const { body } = await ana.ask(requests.read, { params: { requestId: id } })
    return [body.request.dueOn, body.request.decideBy, body.request.version]
  }

  const corrected = await karim.ask(clocks.correctTerms, { body: { terms: { decideIntegration: longer } } })
  expect([corrected.status, corrected.body.corrected]).toEqual([200, ['decideIntegration']])
  expect(await dueOf(open.id)).toEqual(['2026-04-11', '2026-04-11', 1])
  expect(await dueOf(aid.id)).toEqual(['2026-04-02', '2026-04-02', 1])
  expect(await dueOf(ended.id)).toEqual(['9999-12-31', '2026-04-01', 1])
  expect(await dueOf(unanswered.id)).toEqual(['2026-04-11', '2026-04-11', 1])
  expect((await office.journal()).at(-1)).toMatchObject({ act: 'settingChanged', details: { setting: 'terms' } })
  expect(office.news).toEqual([{ type: 'office', id: 'terms', version: 0 }])

  await karim.ask(clocks.correctTerms, { body: { terms: {} } })
  expect(await dueOf(open.id)).toEqual(['2026-04-01', '2026-04-01', 1])
})

test.each([
  ['a length of no open day', { length: { openDays: 0 } }, 'terms.transfer.length'],
  ['two lengths', { length: { days: 5, months: 1 } }, 'terms.transfer.length'],
  ['half a day', { length: { days: 2.5 } }, 'terms.transfer.length'],
  ['no article', { article: ' ' }, 'terms.transfer.article'],
  ['a check that is still to come', { checkedOn: '2026-03-03' }, 'terms.transfer.checkedOn'],
])('%s is refused at its field, and nothing changes', async (_, wrong, path) => {
  const { office, karim } = await opened()
  await using _office = office
  const terms = { transfer: { ...defaultTerms.transfer, checkedOn: '2026-03-01', ...wrong } }
  const endpoint: Endpoint = clocks.correctTerms
  const refused = await karim.ask(endpoint, { body: { terms } })
  expect([refused.status, refused.body.refusal]).toEqual([422, 'input-not-understood'])
  expect(refused.body.errors?.some((error) => error.path.startsWith(path))).toBe(true)
  expect((await karim.ask(clocks.terms, {})).body.corrected).toEqual([])
})

test('at a start the clocks of an older version are reckoned anew', async () => {
  const { office, ana } = await opened()
  await using _ = office
  const { id } = await office.request()
  await office.office.store.transact(async (tx) => {
    await tx.update(aidRequests).set({ dueOn: '2026-03-30', dueClock: null })
  })
  await startReckoning(office.office).done
  const { body } = await ana.ask(queue.list, {})
  expect(body.requests).toMatchObject([{ id, dueOn: '2026-04-01', dueClock: 'decide', version: 1 }])
  expect(await office.journal()).toEqual([])
})

test('a fact that is noted moves the clocks, is kept with its proof, and stands in the journal', async () => {
  const { office, ana } = await opened()
  await using _ = office
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const recorded = await ana.ask(clocks.record, {
    params: { requestId: id },
    version: 1,
    body: { fact: 'transmittedToUs', on: '2026-02-27', firstReceivedOn: '2026-02-25', proof: 'CPAS de Vielsalm' },
  })
  expect(recorded.body).toMatchObject({
    version: 2,
    dueOn: '2026-03-29',
    dueClock: 'decide',
    facts: {
      firstReceived: { on: '2026-02-25' },
      transmittedToUs: { on: '2026-02-27', proof: 'CPAS de Vielsalm' },
    },
  })
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'factRecorded',
    details: { fact: 'transmittedToUs', on: '2026-02-27' },
  })
})

test('a withdrawal in writing ends the term, and its reason is kept; without one it is refused there', async () => {
  const { office, ana } = await opened()
  await using _ = office
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const withdrawn = { fact: 'withdrawn', on: '2026-03-02' } as const
  const asking = { params: { requestId: id }, version: 1 }
  const refused = await ana.ask(clocks.record, { ...asking, body: withdrawn })
  expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, 'reason'])
  const taken = await ana.ask(clocks.record, { ...asking, body: { ...withdrawn, reason: 'lettre du 1er mars' } })
  expect(taken.body).toMatchObject({ dueOn: '9999-12-31', dueClock: null })
  const { body } = await ana.ask(requests.read, { params: { requestId: id } })
  expect(body.timeline.at(-1)).toMatchObject({ act: 'factRecorded', reason: 'lettre du 1er mars' })
})

test.each([
  ['after today', { fact: 'visited', on: '2026-03-03' }, 'on'],
  ['a payment without a decision', { fact: 'paid', on: '2026-03-02' }, 'fact'],
] as const)('%s is refused in words at the field', async (_, body, path) => {
  const { office, ana } = await opened()
  await using _office = office
  const { id } = await office.request({ stage: 'contact', holderId: 'Ana' })
  const refused = await ana.ask(clocks.record, { params: { requestId: id }, version: 1, body })
  expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, path])
})

test('a fact noted over a stale version, or on a colleague’s request, is refused', async () => {
  const { office, ana } = await opened()
  await using _ = office
  await office.colleague('Bea')
  const { id } = await office.request({ stage: 'contact', holderId: 'Bea' })
  const body = { fact: 'visited', on: '2026-03-02' } as const
  const colleague = await ana.ask(clocks.record, { params: { requestId: id }, version: 1, body })
  expect([colleague.status, colleague.body.refusal]).toEqual([409, 'request-held-by-colleague'])
  const lead = await office.colleague('Léa', { roles: ['lead'] })
  const stale = await lead.ask(clocks.record, { params: { requestId: id }, version: 2, body })
  expect(stale.status).toBe(412)
  expect((await lead.ask(clocks.record, { params: { requestId: id }, version: 1, body })).status).toBe(200)
})

test('the list says which term ends first; the desk is told the day alone', async () => {
  const { office, ana } = await opened()
  await using _ = office
  await office.request({ facts: {} })
  expect((await ana.ask(queue.list, {})).body.requests).toMatchObject([
    { dueOn: '2026-03-02', dueClock: 'acknowledge' },
  ])
  const desk = await office.colleague('Rita', { roles: ['reception'] })
  const [row] = (await desk.ask(queue.list, {})).body.requests
  expect(row?.dueOn).toBe('2026-03-02')
  expect(row).not.toHaveProperty('dueClock')
})

import { expect, test } from 'vitest'
import { appointments } from '#shared/appointments/contract.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { rest } from '#shared/rest/contract.ts'
import { today } from '#shared/today/contract.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

/** On Monday 16 March, two weeks after a claim of Ana’s was last worked on. */
const now = '2026-03-16T09:00:00.000Z'
const resting = { stage: 'inquiry', holderId: 'Ana', touchedOn: '2026-03-02', decideBy: '2026-04-30' } as const

async function openWithClaim(wanted: object = {}) {
  const office = await openOffice({ now })
  const ana = await office.colleague('Ana')
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const request = await office.request({ ...resting, ...wanted })
  return { office, ana, lead, request, params: { requestId: request.id } }
}

const linesOf = async (colleague: Colleague) =>
  (await colleague.ask(today.show, {})).body.lines.filter(({ reason }) => reason === 'rest' || reason === 'resting')

test.each([
  ['2026-03-09', ['rest'], []],
  ['2026-03-06', ['rest'], []],
  ['2026-03-04', ['rest'], ['resting']],
  ['2026-03-02', ['rest'], ['resting']],
  ['2026-03-10', [], []],
])(
  'a claim untouched since %s asks its holder (%s), then stands before the lead (%s)',
  async (touchedOn, mine, leads) => {
    const { office, ana, lead } = await openWithClaim({ touchedOn })
    await using _ = office
    expect((await linesOf(ana)).map(({ reason }) => reason)).toEqual(mine)
    expect((await linesOf(lead)).map(({ reason }) => reason)).toEqual(leads)
  },
)

test('the lead is told whose it is, since when nothing is done, and whether it can be put back', async () => {
  const { office, ana, lead, request } = await openWithClaim()
  await using _ = office
  await office.request({ ...resting, touchedOn: '2026-03-03', applicant: 'Not yet' })
  const about = { requestId: request.id, version: 1, day: '2026-03-02' }
  expect(await linesOf(lead)).toMatchObject([
    { ...about, reason: 'resting', colleague: 'Ana', releasable: true },
    { applicant: 'Not yet', releasable: false },
  ])
  expect((await linesOf(ana))[0]).toMatchObject({ ...about, reason: 'rest' })
  expect((await linesOf(ana))[0]).not.toHaveProperty('colleague')
})

test('a lead who has a resting claim is asked like everybody, and does not see it twice', async () => {
  const { office, lead } = await openWithClaim({ holderId: 'Luc' })
  await using _ = office
  expect((await linesOf(lead)).map(({ reason }) => reason)).toEqual(['rest'])
})

test.each(['proposal', 'followUp', 'closed'] as const)('in the stage %s nobody is asked', async (stage) => {
  const { office, ana, lead, params } = await openWithClaim({ stage })
  await using _ = office
  expect([...(await linesOf(ana)), ...(await linesOf(lead))]).toEqual([])
  expect((await ana.ask(rest.show, { params })).body.rest).toBeNull()
})

test.each([
  [
    'a promise of the applicant',
    contacts.promise,
    { text: 'apporte le bail', dueOn: '2026-03-20', awaited: 'byApplicant' },
  ],
  ['a promise of ours', contacts.promise, { text: 'je rappelle', dueOn: '2026-03-20' }],
  [
    'an appointment',
    appointments.make,
    { day: '2026-03-20', time: '09:30', minutes: 45, kind: 'interview', place: 'Guichet 2' },
  ],
  ['a paper', pieces.ask, { pieces: [{ code: 'bankCard', bringer: 'applicant' }] }],
] as const)('%s that is awaited keeps the claim from resting until its day has passed', async (_, endpoint, body) => {
  await using office = await openOffice({ now: '2026-03-06T09:00:00.000Z' })
  const ana = await office.colleague('Ana')
  const { id: requestId } = await office.request(resting)
  const params = { requestId }
  await ana.ask(endpoint, { params, version: 1, body } as never)

  office.setClock('2026-03-26T09:00:00Z')
  const later = await office.colleague('Bea', { roles: ['lead'] })
  expect(await linesOf(later)).toEqual([])
  expect((await later.ask(rest.show, { params })).body.rest).toBeNull()
  office.setClock('2026-03-27T07:00:00Z')
  const atLast = await office.colleague('Cas')
  expect((await atLast.ask(rest.show, { params })).body.rest).toEqual({ resting: 'ask', since: '2026-03-20' })
})

test('a paper that the office can ask for itself keeps nobody waiting', async () => {
  const { office, ana, params } = await openWithClaim()
  await using _ = office
  office.setClock('2026-03-02T09:00:00Z')
  await ana.ask(pieces.ask, { params, version: 1, body: { pieces: [{ code: 'bankCard', bringer: 'office' }] } })
  office.setClock(now)
  expect(await linesOf(ana)).toHaveLength(1)
})

test('its holder keeps the claim: it rests no more, its version stays, and the journal says so once a day', async () => {
  const { office, ana, lead, params } = await openWithClaim()
  await using _ = office
  expect((await ana.ask(rest.keep, { params })).status).toBe(200)
  expect((await ana.ask(rest.keep, { params })).status).toBe(200)
  expect([...(await linesOf(ana)), ...(await linesOf(lead))]).toEqual([])
  const { body } = await ana.ask(requests.read, { params })
  expect(body.request).toMatchObject({ touchedOn: '2026-03-16', version: 1 })
  expect(await office.journal()).toMatchObject([{ act: 'claimKept', actorId: 'Ana' }])
})

test('nobody keeps the claim of a colleague', async () => {
  const { office, lead, params } = await openWithClaim()
  await using _ = office
  expect((await lead.ask(rest.keep, { params })).body.refusal).toBe('request-not-yours')
})

test('a lead puts a resting claim back in the list: free again, its stage kept, its holder told', async () => {
  const { office, ana, lead, params } = await openWithClaim()
  await using _ = office
  const { body } = await lead.ask(rest.putBack, { params, version: 1 })
  expect(body).toMatchObject({ holderId: null, heldSince: null, stage: 'inquiry', takeBack: { act: 'restReleased' } })
  expect(await office.journal()).toMatchObject([{ act: 'restReleased', actorId: 'Luc', details: { colleague: 'Ana' } }])
  const told = await ana.ask(notices.list, {})
  expect(told.body.notices).toMatchObject([{ kind: 'restReleased', actor: 'Luc', requestId: params.requestId }])
  expect(office.news).toContainEqual({ type: 'notice', id: 'Ana', version: 0 })
})

test('when the holder was quicker, with so much as a note, the claim is not put back', async () => {
  const { office, ana, lead, params } = await openWithClaim()
  await using _ = office
  await ana.ask(notes.write, { params, version: 1, body: { text: 'J’attends le bail.' } })
  const late = await lead.ask(rest.putBack, { params, version: 1 })
  expect(late).toMatchObject({ status: 409, body: { refusal: 'claim-not-resting', holder: 'Ana' } })
})

test('of the holder who keeps and the lead who puts back at the same moment, one succeeds and the other is told why', async () => {
  const { office, ana, lead, params } = await openWithClaim()
  await using _ = office
  const answers = await Promise.all([ana.ask(rest.keep, { params }), lead.ask(rest.putBack, { params, version: 1 })])
  expect(answers.map(({ status }) => status)).toEqual([200, 409])
})

test('a claim is not put back before its day, nor over a page that is out of date', async () => {
  const { office, lead, params } = await openWithClaim({ touchedOn: '2026-03-03' })
  await using _ = office
  expect((await lead.ask(rest.putBack, { params, version: 1 })).body.refusal).toBe('claim-not-resting')
  const { id: requestId } = await office.request({ ...resting, version: 3 })
  expect((await lead.ask(rest.putBack, { params: { requestId }, version: 2 })).status).toBe(412)
})

test('the office sets after how many open days; it holds at once', async () => {
  const { office, ana, params } = await openWithClaim({ touchedOn: '2026-03-12' })
  await using _ = office
  const agnes = await office.colleague('Agnes', { roles: ['administrator'] })
  expect((await agnes.ask(rest.rule, {})).body).toEqual({ askAfter: 5, leadAfter: 8, releaseAfter: 10 })
  expect(await linesOf(ana)).toEqual([])
  const body = { askAfter: 2, leadAfter: 3, releaseAfter: 4 }
  expect((await agnes.ask(rest.setRule, { body })).body).toEqual(body)
  expect(await linesOf(ana)).toHaveLength(1)
  expect((await ana.ask(rest.show, { params })).body.rest).toEqual({ resting: 'ask', since: '2026-03-12' })
  const wrong = await agnes.ask(rest.setRule, { body: { ...body, leadAfter: 1 } })
  expect(wrong.body.errors?.[0]?.path).toBe('leadAfter')
})

test('of many resting claims ten are shown, those that rest longest first, and the rest are counted', async () => {
  const { office, lead } = await openWithClaim()
  await using _ = office
  for (let day = 10; day < 25; day += 1) await office.request({ ...resting, touchedOn: `2026-02-${day}` })
  const { body } = await lead.ask(today.show, {})
  expect((await linesOf(lead)).map(({ day }) => day)).toEqual(
    Array.from({ length: 10 }, (_one, place) => `2026-02-${10 + place}`),
  )
  expect(body.more.resting).toBe(6)
})

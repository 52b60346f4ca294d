import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { committee } from '#shared/committee/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { decides, grants, prepare, refuses } from '#tests/support/decisions.ts'
import { openOffice } from '#tests/support/office.ts'

const ripe = { stage: 'proposal', holderId: 'Ana' } as const

/** An office with its lead, a social worker and meetings of the committee on these days. */
async function openWith(days: readonly string[]) {
  const office = await openOffice()
  const [ana, lea] = [await office.colleague('Ana'), await office.colleague('Léa', { roles: ['lead'] })]
  for (const heldOn of days)
    await lea.ask(meetings.plan, { body: { body: 'committee', heldOn, agendaClosesOn: heldOn } })
  const { body } = await lea.ask(meetings.list, {})
  const params = { meetingId: body.coming[0]?.id ?? '' }
  return { office, ana, lea, params }
}

test('a series is planned, each agenda closing as the office’s rhythm says', async () => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })
  const karim = await office.colleague('Karim', { roles: ['administrator'] })
  await karim.ask(meetings.setRhythm, { body: { closesOpenDaysBefore: 2 } })

  const series = { everyWeeks: 2, until: '2026-04-09' }
  const { body } = await lea.ask(meetings.plan, {
    body: { body: 'committee', heldOn: '2026-03-12', startsAt: '18:30', place: 'salle du conseil', series },
  })

  expect(body.planned).toEqual(['2026-03-12', '2026-03-26', '2026-04-09'])
  const { body: listed } = await lea.ask(meetings.list, {})
  expect(listed.coming.map(({ heldOn, agendaClosesOn }) => [heldOn, agendaClosesOn])).toEqual([
    ['2026-03-12', '2026-03-10'],
    ['2026-03-26', '2026-03-24'],
    ['2026-04-09', '2026-04-07'],
  ])
  const again = await lea.ask(meetings.plan, { body: { body: 'committee', heldOn: '2026-03-12' } })
  expect(again).toMatchObject({ status: 409, body: { refusal: 'meeting-already-planned' } })
})

test('the holder puts a request on the agenda, a lead orders it, and takes it off again', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-12'])
  await using _ = office
  const [one, two] = [await office.request(ripe), await office.request(ripe)]
  const point = ({ id }: { readonly id: string }) => ({ requestId: id, matter: 'decision' }) as const

  for (const request of [one, two]) await ana.ask(meetings.put, { params, body: point(request) })
  await lea.ask(meetings.order, { params, body: { points: [point(two), point(one)] } })
  const agenda = await lea.ask(meetings.read, { params })
  expect(agenda.body.points.map(({ request }) => request.id)).toEqual([two.id, one.id])
  expect(agenda.body.ripe).toEqual([])

  await ana.ask(meetings.takeOff, { params, body: point(one) })
  const after = await lea.ask(meetings.read, { params })
  expect(after.body.ripe.map(({ request }) => request.id)).toEqual([one.id])
})

test('what the next meeting alone can decide in time presses, until it stands on an agenda', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-12', '2026-03-26'])
  await using _ = office
  const near = await office.request({ ...ripe, decideBy: '2026-03-20' })
  await office.request({ ...ripe, decideBy: '2026-03-30' })

  const before = await lea.ask(meetings.list, {})
  expect(before.body.pressing.map(({ request }) => request.id)).toEqual([near.id])
  await ana.ask(meetings.put, { params, body: { requestId: near.id, matter: 'decision' } })
  expect((await lea.ask(meetings.list, {})).body.pressing).toEqual([])
})

test('the pack has the cover, a sheet for each request, and says that it is confidential', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-12'])
  await using _ = office
  const { id, number } = await office.request({ ...ripe, aidTypes: ['RIS', 'HEAT'] })
  await prepare(office.office, id, [grants('RIS'), refuses('HEAT')])
  await ana.ask(meetings.put, { params, body: { requestId: id, matter: 'decision' } })

  const { body, headers } = await lea.ask(meetings.pack, { params })

  expect(headers.get('content-type')).toBe('application/pdf')
  const { text, totalPages } = await extractText(new Uint8Array(body as never), { mergePages: true })
  expect(totalPages).toBe(2)
  for (const words of [number, 'Dupont, Marie', 'Huis clos', 'Rapport social.', 'Ressources suffisantes'])
    expect(text).toContain(words)
})

test('the decisions of a meeting are entered in one go; what changed meanwhile is said, the rest is kept', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-03'])
  await using _ = office
  const [one, two] = [await office.request(ripe), await office.request({ ...ripe, aidTypes: ['RIS', 'HEAT'] })]
  for (const { id } of [one, two]) await ana.ask(meetings.put, { params, body: { requestId: id, matter: 'decision' } })
  const body = {
    decided: [
      { requestId: one.id, version: 1, decisions: [grants('RIS')] },
      { requestId: two.id, version: 1, decisions: [grants('RIS'), refuses('HEAT')] },
    ],
    ratifications: [],
  }
  expect((await lea.ask(meetings.decide, { params, body })).body.refusal).toBe('meeting-not-yet')

  await ana.ask(committee.writeReport, { params: { requestId: one.id }, version: 1, body: { text: 'Du nouveau.' } })
  office.setClock('2026-03-04T09:00:00Z')
  const noor = await office.colleague('Noor', { roles: ['lead'] })
  const { body: answered } = await noor.ask(meetings.decide, { params, body })

  expect(answered.results).toEqual([
    { requestId: one.id, matter: 'decision', refusal: 'request-changed-meanwhile' },
    { requestId: two.id, matter: 'decision', refusal: null },
  ])
  const { body: view } = await noor.ask(requests.read, { params: { requestId: two.id } })
  expect(view.request).toMatchObject({
    stage: 'decided',
    outcome: 'grantedInPart',
    decidedOn: '2026-03-03',
    grantedAidTypes: ['RIS'],
  })
  const agenda = await noor.ask(meetings.read, { params })
  expect(agenda.body.points.map(({ answer }) => answer)).toEqual([null, 'decided'])
})

test('an aid that was asked is not left without a decision', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-02'])
  await using _ = office
  const { id } = await office.request({ ...ripe, aidTypes: ['RIS', 'HEAT'] })
  await ana.ask(meetings.put, { params, body: { requestId: id, matter: 'decision' } })

  const decided = [{ requestId: id, version: 1, decisions: [grants('RIS')] }]
  const { body } = await lea.ask(meetings.decide, { params, body: { decided, ratifications: [] } })

  expect(body.results).toEqual([{ requestId: id, matter: 'decision', refusal: 'aid-undecided' }])
})

test('a meeting that is closed keeps its answers, and what it left open is ripe again', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-02', '2026-03-12'])
  await using _ = office
  const { id } = await office.request(ripe)
  await ana.ask(meetings.put, { params, body: { requestId: id, matter: 'decision' } })

  await lea.ask(meetings.close, { params, version: 1 })

  const { body } = await lea.ask(meetings.list, {})
  expect([body.past.length, body.coming.length]).toEqual([1, 1])
  const next = await lea.ask(meetings.read, { params: { meetingId: body.coming[0]?.id ?? '' } })
  expect(next.body.ripe.map(({ request }) => request.id)).toEqual([id])
  expect((await lea.ask(meetings.decide, { params, body: { decided: [], ratifications: [] } })).body.refusal).toBe(
    'meeting-over',
  )
})

test.each([
  ['in the past', { heldOn: '2026-03-01' }, 'heldOn'],
  ['whose agenda closes after it', { heldOn: '2026-03-12', agendaClosesOn: '2026-03-13' }, 'agendaClosesOn'],
  ['at an hour that there is not', { heldOn: '2026-03-12', startsAt: '25:00' }, 'startsAt'],
  [
    'of a series that ends before it begins',
    { heldOn: '2026-03-12', series: { everyWeeks: 2, until: '2026-03-11' } },
    'until',
  ],
  ['of a series without end', { heldOn: '2026-03-12', series: { everyWeeks: 1, until: '9999-12-31' } }, 'until'],
])('a meeting %s is refused, naming the field', async (_, wanted, path) => {
  await using office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead'] })

  const answer = await lea.ask(meetings.plan, { body: { body: 'committee', ...wanted } })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('a meeting with requests on its agenda is not deleted, an empty one is', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-12'])
  await using _ = office
  const { id } = await office.request(ripe)
  const point = { requestId: id, matter: 'decision' } as const
  await ana.ask(meetings.put, { params, body: point })

  expect((await lea.ask(meetings.cancel, { params, version: 1 })).body.refusal).toBe('meeting-has-agenda')
  await ana.ask(meetings.takeOff, { params, body: point })
  expect((await lea.ask(meetings.cancel, { params, version: 1 })).status).toBe(200)
})

test('a meeting that decided stays on its day, with what it decided on its agenda', async () => {
  const { office, ana, lea, params } = await openWith(['2026-03-02'])
  await using _ = office
  const { id } = await office.request(ripe)
  const point = { requestId: id, matter: 'decision' } as const
  await ana.ask(meetings.put, { params, body: point })
  const decided = [{ requestId: id, version: 1, decisions: [grants('RIS')] }]
  await lea.ask(meetings.decide, { params, body: { decided, ratifications: [] } })

  const moved = { heldOn: '2026-03-12', agendaClosesOn: '2026-03-12' }
  const answers = [
    await lea.ask(meetings.takeOff, { params, body: point }),
    await lea.ask(meetings.change, { params, version: 1, body: moved }),
    await lea.ask(meetings.cancel, { params, version: 1 }),
  ]

  expect(answers.map(({ body }) => body.refusal)).toEqual(['meeting-over', 'meeting-over', 'meeting-over'])
  const { body } = await lea.ask(meetings.read, { params })
  expect(body.points.map(({ answer }) => answer)).toEqual(['decided'])
})

test('OL art. 28 §1: a meeting that ratified is not taken away', async () => {
  const { office, lea, params } = await openWith(['2026-03-02'])
  await using _ = office
  const { id } = await office.request({ ...ripe, stage: 'inquiry' })
  const taken = decides('president', [grants('RIS')])
  const { body: urgent } = await lea.ask(requests.takeStep, { params: { requestId: id }, version: 1, body: taken })
  const ratifications = [{ requestId: id, version: urgent.version, ratified: true }]
  await lea.ask(meetings.decide, { params, body: { decided: [], ratifications } })

  expect((await lea.ask(meetings.cancel, { params, version: 1 })).body.refusal).toBe('meeting-over')
})

test('a meeting decides on what stands on its agenda alone', async () => {
  const { office, lea, params } = await openWith(['2026-03-02'])
  await using _ = office
  const { id } = await office.request(ripe)
  const taken = { ...decides('committee', [grants('RIS')]), meetingId: params.meetingId }

  const { body } = await lea.ask(requests.takeStep, { params: { requestId: id }, version: 1, body: taken })

  expect(body.refusal).toBe('not-on-agenda')
})

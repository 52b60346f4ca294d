import { expect, test } from 'vitest'
import { keepHints, reconsiderFiledAgain } from '#server/hints/noticing.ts'
import { hints } from '#shared/hints/contract.ts'
import { type FiledBefore, noticed } from '#shared/hints/noticed.ts'
import { queue } from '#shared/queue/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const said = <const Value>(value: Value) => ({ value, origin: 'declared' as const })
const answers = {
  residence: { kind: said('noFixedAddress') },
  need: { story: said('Ils vont couper le gaz le 12 mars.'), urgency: said('notUrgent') },
}

test('what is noticed on arrival stands on the request and in the list, with what it rests on; the urgency stays', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ answers })
  const params = { requestId: id }

  const { body } = await ana.ask(hints.list, { params })
  expect(body.hints).toEqual([
    {
      kind: 'cutOff',
      evidence: { field: 'story', words: 'Ils vont couper le gaz le 12 mars.', day: '2026-03-12' },
      dismissedBy: null,
      dismissedAt: null,
    },
    { kind: 'noFixedAddress', evidence: {}, dismissedBy: null, dismissedAt: null },
  ])
  const shown = await ana.ask(requests.read, { params })
  expect(shown.body.request).toMatchObject({ hints: ['cutOff', 'noFixedAddress'], urgency: 'normal' })
  const listed = await ana.ask(queue.list, { query: { hint: 'cutOff' } })
  expect(listed.body.requests).toMatchObject([{ id, hints: ['cutOff', 'noFixedAddress'] }])
})

test('a worker dismisses a hint for everybody, in the journal, and shows it again', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ answers })
  const params = { requestId: id, kind: 'cutOff' }

  const dismissed = await ana.ask(hints.dismiss, { params })
  expect(dismissed.body.hints).toMatchObject([
    { kind: 'cutOff', dismissedBy: 'Ana', dismissedAt: '2026-03-02T11:00:00.000Z' },
    { kind: 'noFixedAddress', dismissedBy: null },
  ])
  const shown = await bram.ask(requests.read, { params: { requestId: id } })
  expect(shown.body.request).toMatchObject({ hints: ['noFixedAddress'], version: 1 })
  expect(office.news).toEqual([{ type: 'request', id, version: 1 }])

  await bram.ask(hints.dismiss, { params })
  const restored = await bram.ask(hints.restore, { params })
  expect(restored.body.hints).toMatchObject([{ kind: 'cutOff', dismissedBy: null }, { kind: 'noFixedAddress' }])
  expect((await office.journal()).map(({ act, actorId, details }) => [act, actorId, details])).toEqual([
    ['hintDismissed', 'Ana', { hint: 'cutOff' }],
    ['hintRestored', 'Bram', { hint: 'cutOff' }],
  ])
})

test.each(['medical', 'nonsense', 'constructor'])('what was not noticed cannot be dismissed: %s', async (kind) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ answers })
  const answer = await ana.ask(hints.dismiss, { params: { requestId: id, kind } })
  expect(answer).toMatchObject({ status: 404, body: { refusal: 'not-found' } })
})

test('the desk is told of no hint, neither by the request nor by the list', async () => {
  await using office = await openOffice()
  const desk = await office.colleague('Dora', { roles: ['reception'] })
  const { id } = await office.request({ answers })

  expect(await desk.ask(hints.list, { params: { requestId: id } })).toMatchObject({ status: 403 })
  const { body } = await desk.ask(requests.read, { params: { requestId: id } })
  const listed = await desk.ask(queue.list, {})
  for (const seen of [body, listed.body]) expect(JSON.stringify(seen)).not.toMatch(/cutOff|couper|"hints"/)
})

test('noticed once more, a dismissed hint stays dismissed and what nothing tells any more goes', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ answers })
  await ana.ask(hints.dismiss, { params: { requestId: id, kind: 'noFixedAddress' } })

  const { need: _, ...rest } = answers
  const found = noticed({
    answers: { ...rest, technical: { loggedIn: false } },
    sentOn: '2026-03-02',
    receivedOn: '2026-03-02',
    filedBefore: null,
  })
  const standing = await office.office.store.transact((tx) => keepHints(tx, id, found))
  expect(standing).toEqual(['unidentified'])
  const { body } = await ana.ask(hints.list, { params: { requestId: id } })
  expect(body.hints).toMatchObject([
    { kind: 'noFixedAddress', dismissedBy: 'Ana' },
    { kind: 'unidentified', dismissedBy: null },
  ])
})

test('that somebody filed before is said anew when colleagues judge otherwise', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ answers })
  const hintsNow = async (filedBefore: FiledBefore | null) => {
    await office.office.store.transact((tx) => reconsiderFiledAgain(tx, id, filedBefore))
    const { body } = await ana.ask(requests.read, { params: { requestId: id } })
    return body.request.hints
  }
  expect(await hintsNow({ id: 'one', number: '2026/0009' })).toEqual(['cutOff', 'noFixedAddress', 'filedAgain'])
  expect(await hintsNow(null)).toEqual(['cutOff', 'noFixedAddress'])
})

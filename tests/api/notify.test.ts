import { expect, test } from 'vitest'
import { listDecisions } from '#server/committee/storage.ts'
import { decisions } from '#shared/decisions/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { decidedRequest, granted, readyForLetters } from '#tests/support/decided.ts'
import { openOffice } from '#tests/support/office.ts'

/** An office at 6 March 2026, a Friday, where Ana has a decided request, with or without its letter. */
async function openDecided({ letter }: { readonly letter: boolean }) {
  const office = await openOffice({ now: '2026-03-06T10:00:00.000Z' })
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office)
  const params = { requestId: id }
  if (letter) await ana.ask(decisions.makeLetter, { params, version: 1, body: {} })
  return { office, ana, params, version: letter ? 2 : 1 }
}

const registered = { step: 'notify', how: 'registered', proof: '0105 4128 8503', notifiedOn: '2026-03-06' } as const

// DIS art. 47, OL art. 71.
test.each([
  ['registered post on a Friday, from Monday', registered, { on: '2026-03-09' }],
  [
    'a signed receipt, from its day',
    { ...registered, how: 'handed', proof: '', notifiedOn: '2026-03-06' },
    { on: '2026-03-06' },
  ],
  ['ordinary post, never', { ...registered, how: 'ordinary', proof: '' }, undefined],
] as const)('the term of appeal runs after %s', async (_, taken, appealStarts) => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office

  const { status, body } = await ana.ask(requests.takeStep, { params, version, body: taken })

  expect(status).toBe(200)
  expect(body).toMatchObject({ stage: 'followUp', notifiedOn: taken.notifiedOn })
  expect(body.facts?.appealStarts).toEqual(appealStarts)
  expect(body.facts?.notified).toEqual({
    on: taken.notifiedOn,
    how: taken.how,
    ...(taken.proof && { proof: taken.proof }),
  })
})

test('without a letter that is kept the term of appeal does not start, however the decision was sent', async () => {
  const { office, ana, params, version } = await openDecided({ letter: false })
  await using _office = office

  const { body } = await ana.ask(requests.takeStep, { params, version, body: registered })

  expect(body.stage).toBe('followUp')
  expect(body.facts?.appealStarts).toBeUndefined()
})

test('a letter that was made after the day of posting cannot have been posted then: no term of appeal starts', async () => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office

  const { body } = await ana.ask(requests.takeStep, {
    params,
    version,
    body: { ...registered, notifiedOn: '2026-03-05' },
  })

  expect(body.facts?.appealStarts).toBeUndefined()
})

test('the journal says how, and never the number of the item', async () => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office
  await ana.ask(requests.takeStep, { params, version, body: registered })

  const entries = await office.journal()

  expect(entries.at(-1)).toMatchObject({ act: 'notified', details: { notifiedOn: '2026-03-06', how: 'registered' } })
  expect(JSON.stringify(entries)).not.toContain(registered.proof)
})

test('a decision that went by ordinary post is notified once more, and its term of appeal begins at last', async () => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office
  await ana.ask(requests.takeStep, { params, version, body: { ...registered, how: 'ordinary', proof: '' } })
  office.setClock('2026-03-06T10:10:00.000Z')
  const again = { notifiedOn: '2026-03-06', how: 'handed' } as const

  const { status, body } = await ana.ask(decisions.notifyAgain, { params, version: version + 1, body: again })

  expect(status).toBe(200)
  expect(body).toMatchObject({
    stage: 'followUp',
    notifiedOn: '2026-03-06',
    facts: { appealStarts: { on: '2026-03-06' } },
  })
  const once = await ana.ask(decisions.notifyAgain, { params, version: version + 2, body: again })
  expect(once).toMatchObject({ status: 409, body: { refusal: 'step-not-in-this-stage' } })
})

test.each([
  ['before the decision', '2026-02-25'],
  ['to come', '2026-03-07'],
])('a second notification that is %s is refused at the field', async (_, notifiedOn) => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office
  await ana.ask(requests.takeStep, { params, version, body: { ...registered, how: 'ordinary', proof: '' } })

  const answer = await ana.ask(decisions.notifyAgain, {
    params,
    version: version + 1,
    body: { notifiedOn, how: 'handed' },
  })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'notifiedOn' }] } })
})

test('the words of a decision are completed until it is notified, and a letter made before tells it no longer', async () => {
  const { office, ana, params, version } = await openDecided({ letter: true })
  await using _office = office
  office.setClock('2026-03-06T10:10:00.000Z')
  const { body: view } = await ana.ask(decisions.letter, { params, query: {} })
  expect(view.letter).not.toBeNull()
  const [decision] = await listDecisions(office.office.store.read, params.requestId)
  const { reasonsInFact, reasonsInLaw } = granted
  const body = { decisionId: decision?.id ?? '', calculation: 'Recalculé : 1 288,46 €.', reasonsInFact, reasonsInLaw }

  const worded = await ana.ask(decisions.word, { params, version, body })
  expect(worded.status).toBe(200)
  expect((await ana.ask(decisions.letter, { params, query: {} })).body.letter).toBeNull()

  await ana.ask(requests.takeStep, { params, version: version + 1, body: registered })
  const late = await ana.ask(decisions.word, { params, version: version + 2, body })
  expect(late).toMatchObject({ status: 409, body: { refusal: 'step-not-in-this-stage' } })
})

test('the words of a decision on another request are not found', async () => {
  const { office, ana, params, version } = await openDecided({ letter: false })
  await using _office = office
  const other = await decidedRequest(office)
  const [decision] = await listDecisions(office.office.store.read, other.id)
  const { calculation, reasonsInFact, reasonsInLaw } = granted
  const body = { decisionId: decision?.id ?? '', calculation, reasonsInFact, reasonsInLaw }

  const answer = await ana.ask(decisions.word, { params, version, body })

  expect(answer.status).toBe(404)
})

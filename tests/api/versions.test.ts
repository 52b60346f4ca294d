import { expect, test } from 'vitest'
import { listDecisions } from '#server/committee/storage.ts'
import { insertMail } from '#server/mail/storage.ts'
import { appointments } from '#shared/appointments/contract.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { decisions } from '#shared/decisions/contract.ts'
import { type Endpoint, fillPath } from '#shared/http/endpoint.ts'
import { labels } from '#shared/labels/contract.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { views } from '#shared/views/contract.ts'
import { authorisation } from '#tests/support/authorisation.ts'
import { decidedRequest, granted, readyForLetters } from '#tests/support/decided.ts'
import { prepare } from '#tests/support/decisions.ts'
import { endpoints } from '#tests/support/endpoints.ts'
import { openOffice } from '#tests/support/office.ts'

const versioned = endpoints.filter(({ endpoint }) => endpoint.versioned)
const changing = endpoints.filter(({ endpoint }) => endpoint.method !== 'GET')

/** A lead with a request that they may change so, a proposal or a decision on it, and something of each kind that has a version of its own. */
async function openFor(name: string) {
  const office = await openOffice()
  const lea = await office.colleague('Léa', { roles: ['lead', 'administrator'] })
  await office.colleague('colleague')
  const { body: label } = await lea.ask(labels.add, { body: { name: 'Logement', meaning: '', colour: 'blue' } })
  const { body: view } = await lea.ask(views.save, { body: { name: 'Vue', address: 'list=mine', office: false } })
  const request = await requestFor(office, name, label.id)
  const params = { requestId: request.id }
  const on = { params, version: 4 }
  const note = await lea.ask(notes.write, { ...on, body: { text: 'vu' } })
  const promise = await lea.ask(contacts.promise, { ...on, body: { text: 'Je rappelle', dueOn: '2026-03-05' } })
  const piece = await lea.ask(pieces.ask, { ...on, body: { pieces: [{ code: 'waterBill', bringer: 'applicant' }] } })
  const meeting = { day: '2026-03-04', time: '09:30', minutes: 45, kind: 'interview', place: 'ici' } as const
  const appointment = await lea.ask(appointments.make, { ...on, body: meeting })
  const day = { body: 'committee', heldOn: '2026-03-02', agendaClosesOn: '2026-03-02' } as const
  await lea.ask(meetings.plan, { body: day })
  const planned = await lea.ask(meetings.list, {})
  const { body: court } = await lea.ask(decisions.addCourt, { body: details })
  const [decision] = await listDecisions(office.office.store.read, request.id)
  const bodies: Readonly<Record<string, unknown>> = {
    'decisions.word': { ...words, decisionId: decision?.id },
    'labels.give': { labelId: label.id },
    'labels.change': { name: 'Logis', meaning: '', colour: 'red' },
  }
  const body = bodies[name] ?? authorisation[name]?.body
  const ids = {
    courtId: court.id,
    mailId: await keepMail(office, request.id),
    meetingId: planned.body.coming[0]?.id ?? '',
    noteId: note.body.id,
    promiseId: promise.body.id,
    pieceId: piece.body.ids[0] ?? '',
    appointmentId: appointment.body.id,
    labelId: label.id,
    viewId: view.id,
  }
  // What was written on the request wakes a claim that rested.
  const resting = name === 'rest.putBack' ? { requestId: (await requestFor(office, name, label.id)).id } : {}

  const send = (endpoint: Endpoint, headers: Record<string, string>) =>
    fetch(`${office.url}/api${fillPath(endpoint.path, { ...params, ...ids, ...resting })}`, {
      method: endpoint.method,
      headers: { cookie: lea.cookie, origin: office.url, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body ?? {}),
    })
  return { office, send, version: hasOwnVersion(name) ? 1 : 4 }
}

type TestOffice = Awaited<ReturnType<typeof openOffice>>

/** In the stage in which it can be changed so; what is asked of a decision letter finds all that it needs. */
async function requestFor(office: TestOffice, name: string, labelId: string) {
  if (name.startsWith('decisions.')) {
    await readyForLetters(office)
    const stage = name === 'decisions.notifyAgain' ? 'followUp' : 'decided'
    return decidedRequest(office, [granted], { stage, holderId: 'Léa', version: 4 })
  }
  const { holder, ...wanted } = authorisation[name]?.request ?? {}
  const holderId = holder === 'asker' ? 'Léa' : (holder ?? null)
  const given = name === 'labels.take' ? { labels: [labelId] } : {}
  const request = await office.request({ ...wanted, ...given, holderId, version: 4 })
  await prepare(office.office, request.id)
  return request
}

async function keepMail({ office }: TestOffice, requestId: string): Promise<string> {
  const written = { writtenAt: office.clock.now(), writtenBy: 'Léa' }
  const about = { requestId, letterId: null, to: 'marie.dupont@example.be', subject: 'Accusé', text: 'Bonjour' }
  return (await office.store.transact((tx) => insertMail(tx, { ...about, ...written }))).id
}

const details = { names: { fr: 'Tribunal' }, address: '', hears: ['11'], language: null, checkedOn: null }
const words = { calculation: '', reasonsInFact: 'Les faits.', reasonsInLaw: 'Le droit.' }

/** What stands on a request by an id of its own has a version of its own; a label stands on it as a word of its row. */
const hasOwnVersion = (name: string) =>
  name !== 'labels.take' && endpoints.some((one) => one.name === name && /:(?!requestId)/.test(one.endpoint.path))

/** These write over nothing that somebody saw: a step back names the change that must still stand, the others are said beside the request. */
const besideVersions = [
  'bulk.takeBack',
  'persons.judge',
  'hints.dismiss',
  'hints.restore',
  'rest.keep',
  'presence.here',
  'presence.leave',
]

test('whatever changes a request or a note takes the version that was seen', () => {
  const onRequests = changing.filter(
    ({ name, endpoint }) => endpoint.path.startsWith('/requests/') && !besideVersions.includes(name),
  )
  expect(onRequests.filter(({ endpoint }) => !endpoint.versioned).map(({ name }) => name)).toEqual([])
})

test.each(versioned)('$name is done over the version that was seen and over no other', async ({ name, endpoint }) => {
  const { office, send, version } = await openFor(name)
  await using _ = office

  const refusals = []
  for (const seen of [undefined, '', '*', 'W/"4"', '"4", "5"', '"-1"', `"${version - 1}"`, `"${version + 1}"`]) {
    const response = await send(endpoint, seen === undefined ? {} : { 'if-match': seen })
    refusals.push(response.status)
  }

  expect(refusals).toEqual([428, 428, 428, 428, 428, 428, 412, 412])
  expect((await send(endpoint, { 'if-match': `"${version}"` })).status).toBe(200)
})

test.each(changing)('$name is refused when another site asks for it', async ({ name, endpoint }) => {
  const { office, send, version } = await openFor(name)
  await using _ = office
  const before = await office.journal()

  const response = await send(endpoint, { origin: 'https://example.com', 'if-match': `"${version}"` })

  expect([response.status, await response.json()]).toMatchObject([403, { refusal: 'cross-site' }])
  expect(await office.journal()).toEqual(before)
})

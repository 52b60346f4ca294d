import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { listUnreadable } from '#server/intake/storage.ts'
import { appointments } from '#shared/appointments/contract.ts'
import { contacts } from '#shared/contacts/contract.ts'
import type { Endpoint } from '#shared/http/endpoint.ts'
import { SentFile } from '#shared/http/sentFile.ts'
import { meetings } from '#shared/meetings/contract.ts'
import { notes } from '#shared/notes/contract.ts'
import { roles } from '#shared/people/permissions.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { filters } from '#shared/queue/viewing.ts'
import { requests } from '#shared/requests/contract.ts'
import { territory } from '#shared/territory/contract.ts'
import { authorisation } from '#tests/support/authorisation.ts'
import { endpoints } from '#tests/support/endpoints.ts'
import { hostileBody, hostileText } from '#tests/support/hostile.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'
import { addKey, addSender, send } from '#tests/support/sending.ts'

const seed = 20_261_123
const timesEach = 80

/** What must never be told: where the code stands, and how it keeps things. */
const inner = /node_modules|\.ts:\d|sqlite|\bat \S+ \(/i

test.each(endpoints)('whatever is asked of $name, the answer is a reply or a refusal', async ({ name, endpoint }) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana', { roles })
  const { holder, ...wanted } = authorisation[name]?.request ?? {}
  const request = await office.request({ stage: 'triaged', holderId: holder === undefined ? null : 'Ana', ...wanted })
  const known: Record<string, string> = { requestId: request.id, messageId: await unreadable(office) }
  for (const param of paramsOf(endpoint)) {
    const make = made[param]
    if (make) known[param] = (await make(ana, request.id)) ?? expect.fail(`no ${param} was made`)
  }
  const given = fc.record({
    params: fc.record(Object.fromEntries(paramsOf(endpoint).map((param) => [param, idOf(param, known)]))),
    query: fc.array(fc.tuple(fc.oneof(queryName, hostileText), fc.oneof(rightValue, hostileText)), { maxLength: 4 }),
    seen: fc.option(fc.oneof(fc.constant('"1"'), fc.constantFrom('1', '"1", "2"', 'W/"1"', '*', '-1', '99999999999'))),
    body: fc.oneof({ weight: 9, arbitrary: hostileBody(authorisation[name]?.body).map(inJson) }, hostileText),
  })

  await fc.assert(
    fc.asyncProperty(given, async ({ params, query, seen, body }) => {
      const path = endpoint.path.replace(/:(\w+)/g, (_, param: string) => escaped(params[param] ?? ''))
      const asked = new URLSearchParams(query.map(([one, value]) => [one.slice(0, 200), value.slice(0, 200)]))
      const response = await fetch(`${office.url}/api${path}?${asked}`, {
        method: endpoint.method,
        headers: {
          origin: office.url,
          cookie: ana.cookie,
          ...(seen !== null && { 'if-match': seen }),
          ...(endpoint.method !== 'GET' && { 'content-type': 'application/json' }),
        },
        ...(endpoint.method !== 'GET' && { body }),
      })
      if (response.ok && endpoint.reply === SentFile) return void (await response.bytes())
      const answer = await response.text()
      expect(answer).not.toMatch(inner)
      if (response.ok) return void endpoint.reply.parse(JSON.parse(answer))
      expect(response.status).toBeLessThan(500)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(JSON.parse(answer)).toMatchObject({ status: response.status, refusal: expect.any(String) })
    }),
    { seed, numRuns: timesEach },
  )
})

test('a note is kept exactly as it was written, or refused', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()

  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const written = await ana.ask(notes.write, { params: { requestId: id }, version: 1, body: { text } })
      if (written.status === 422) return
      expect([written.status, written.body.text]).toEqual([200, text])
      const { body } = await ana.ask(requests.read, { params: { requestId: id } })
      expect(body.timeline.at(-1)).toMatchObject({ kind: 'note', text })
    }),
    { seed, numRuns: 150 },
  )
})

type Making = (ana: Colleague, requestId: string) => Promise<string | undefined>

const on = (requestId: string) => ({ params: { requestId }, version: 1 })

/** Something real for each name in a path. */
const made: Readonly<Record<string, Making>> = {
  promiseId: async (ana, id) =>
    (await ana.ask(contacts.promise, { ...on(id), body: { text: 'Rappeler', dueOn: '2026-03-05' } })).body.id,
  pieceId: askPiece,
  letterId: async (ana, id) => {
    await askPiece(ana, id)
    return (await ana.ask(pieces.print, { ...on(id), body: { by: '2026-03-10' } })).body.letterId
  },
  appointmentId: async (ana, id) => {
    const body = { day: '2026-03-05', time: '09:00', minutes: 30, kind: 'hearing', place: 'CPAS' } as const
    return (await ana.ask(appointments.make, { ...on(id), body })).body.id
  },
  meetingId: async (ana) => {
    await ana.ask(meetings.plan, { body: { body: 'committee', heldOn: '2026-03-02', agendaClosesOn: '2026-03-02' } })
    return (await ana.ask(meetings.list, {})).body.coming[0]?.id
  },
  centreId: async (ana) => {
    const body = { nis5: '62063', name: 'CPAS de Liège', address: '', email: '', phone: '' }
    return (await ana.ask(territory.addCentre, { body })).body.id
  },
  courtId: async () => 'liege-dinant',
}

async function askPiece(ana: Colleague, requestId: string) {
  const body = { pieces: [{ code: 'identityDocument', bringer: 'applicant' }] } as const
  const answer = await ana.ask(pieces.ask, { ...on(requestId), body: { pieces: [...body.pieces] } })
  return answer.body.ids[0]
}

async function unreadable(office: Awaited<ReturnType<typeof openOffice>>): Promise<string> {
  await addSender(office.office)
  await addKey(office.office)
  await send(office, { format: 2 })
  const [message] = await listUnreadable(office.office.store.read, 1)
  return message?.id ?? ''
}

const paramsOf = ({ path }: Endpoint) => [...path.matchAll(/:(\w+)/g)].map(([, param = '']) => param)

const idOf = (param: string, known: Readonly<Record<string, string>>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(known[param] ?? 'Ana') },
    hostileText.map((text) => text.slice(0, 200)),
  )

/** One step of a path; half a surrogate pair cannot be sent in one. */
const escaped = (text: string) => encodeURIComponent(text.toWellFormed()) || '%20'

const queryName = fc.constantFrom('list', 'sort', 'direction', 'page', 'pageSize', ...filters)
const rightValue = fc.constantFrom(
  'closed',
  'mine',
  'dueOn',
  'asc',
  '2',
  '50',
  'nobody',
  'RIS',
  'fr',
  'yes',
  '2026-03-02',
)
const inJson = (value: unknown) => JSON.stringify(value) ?? ''

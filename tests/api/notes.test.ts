import { expect, test } from 'vitest'
import { notes } from '#shared/notes/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'

test('a note stands in the timeline with its line breaks, and colleagues are told', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  const params = { requestId: id }

  const written = await ana.ask(notes.write, { params, version: 1, body: { text: 'Appelée.\nRappelle jeudi.' } })
  expect(written).toMatchObject({
    status: 200,
    body: { text: 'Appelée.\nRappelle jeudi.', authorId: 'Ana', version: 1 },
  })

  const { body } = await ana.ask(requests.read, { params })
  expect(body.timeline).toMatchObject([
    { kind: 'note', actor: 'Ana', text: 'Appelée.\nRappelle jeudi.', editedAt: null },
  ])
  expect(body.request.version).toBe(1)
  expect(await office.journal()).toMatchObject([{ act: 'noted', requestId: id, details: { note: written.body.id } }])
  expect(office.news).toEqual([{ type: 'note', id, version: 1 }])
})

test('two colleagues who write at once both keep their note, also on a closed request', async () => {
  await using office = await openOffice()
  const colleagues = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request({ stage: 'closed' })

  const body = { text: 'vu' }
  const answers = await Promise.all(
    colleagues.map((one) => one.ask(notes.write, { params: { requestId: id }, version: 1, body })),
  )

  expect(answers.map(({ status }) => status)).toEqual([200, 200])
})

test('its author changes a note for a quarter of an hour, and nobody else does', async () => {
  await using office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id } = await office.request()
  const written = await ana.ask(notes.write, { params: { requestId: id }, version: 1, body: { text: 'mardi' } })
  const params = { requestId: id, noteId: written.body.id }
  const body = { text: 'mercredi' }

  const byColleague = await bram.ask(notes.edit, { params, version: 1, body })
  expect(byColleague).toMatchObject({ status: 403, body: { refusal: 'note-not-yours' } })

  office.setClock('2026-03-02T11:15:00.000Z')
  const intime = await ana.ask(notes.edit, { params, version: 1, body })
  expect(intime.body).toMatchObject({ text: 'mercredi', version: 2, editedAt: '2026-03-02T11:15:00.000Z' })

  const stale = await ana.ask(notes.edit, { params, version: 1, body: { text: 'jeudi' } })
  expect(stale.status).toBe(412)

  office.setClock('2026-03-02T11:15:01.000Z')
  const late = await ana.ask(notes.edit, { params, version: 2, body: { text: 'jeudi' } })
  expect(late).toMatchObject({ status: 409, body: { refusal: 'note-edit-time-over' } })
})

test('a note is not changed through another request', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [one, other] = [await office.request(), await office.request()]
  const written = await ana.ask(notes.write, { params: { requestId: one.id }, version: 1, body: { text: 'a' } })

  const params = { requestId: other.id, noteId: written.body.id }
  const answer = await ana.ask(notes.edit, { params, version: 1, body: { text: 'b' } })

  expect(answer.status).toBe(404)
})

test.each([
  ['nothing but white space', ' \n '],
  ['more than 20,000 characters', 'x'.repeat(20_001)],
  ['text with a NUL', 'a\0b'],
  ['half a character', 'a\ud800'],
])('a note of %s is refused', async (_, text) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()

  const answer = await ana.ask(notes.write, { params: { requestId: id }, version: 1, body: { text } })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'text' }] } })
})

import { expect, test } from 'vitest'
import { getLetter } from '#server/letters/storage.ts'
import { contacts } from '#shared/contacts/contract.ts'
import { notices } from '#shared/notices/contract.ts'
import { pieces } from '#shared/pieces/contract.ts'
import { openOffice } from '#tests/support/office.ts'

const bankCard = { code: 'bankCard', bringer: 'applicant' } as const
const childBenefit = { code: 'childBenefit', bringer: 'office' } as const

async function openWithPieces() {
  const office = await openOffice()
  const [ana, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const { id: requestId } = await office.request({ stage: 'contact', holderId: 'Ana', receivedOn: '2026-02-20' })
  const params = { requestId }
  const ask = (...wanted: readonly (typeof bankCard | typeof childBenefit | { name: string; bringer: 'third' })[]) =>
    ana.ask(pieces.ask, { params, version: 1, body: { pieces: [...wanted] } })
  const shown = async () => (await ana.ask(contacts.show, { params })).body
  return { office, ana, bram, params, ask, shown }
}

test('papers are proposed from the aids that are asked, and asked for with who must bring them and since when', async () => {
  const { office, ask, shown } = await openWithPieces()
  await using _ = office
  expect((await shown()).checklist).toContainEqual({ code: 'jobseekerRegistration', bringer: 'office' })

  const asked = await ask(bankCard, childBenefit, { name: 'attestation du juge', bringer: 'third' })

  expect((await shown()).pieces).toMatchObject([
    { code: 'bankCard', name: '', bringer: 'applicant', askedOn: '2026-03-02', receivedOn: null },
    { code: 'childBenefit', bringer: 'office' },
    { code: null, name: 'attestation du juge', bringer: 'third' },
  ])
  expect(await office.journal()).toMatchObject([{ act: 'pieceAsked', details: { pieces: asked.body.ids.join(' ') } }])
})

test('a paper that is open is not asked for twice, and asking for nothing new leaves no trace', async () => {
  const { office, ask, shown } = await openWithPieces()
  await using _ = office
  await ask(bankCard)
  const before = await office.journal()

  expect((await ask(bankCard)).body.ids).toEqual([])

  expect((await shown()).pieces).toHaveLength(1)
  expect(await office.journal()).toEqual(before)
})

test('the holder is told of a paper that came in to somebody else, and not of one that they took in themselves', async () => {
  const { office, ana, bram, params, ask, shown } = await openWithPieces()
  await using _ = office
  const { ids } = (await ask(bankCard, childBenefit)).body
  const receive = (who: typeof ana, pieceId = '') =>
    who.ask(pieces.receive, { params: { ...params, pieceId }, version: 1, body: { receivedOn: '2026-03-01' } })

  await receive(ana, ids[0])
  expect((await ana.ask(notices.list, {})).body.notices).toEqual([])

  await receive(bram, ids[1])
  expect((await ana.ask(notices.list, {})).body.notices).toMatchObject([{ kind: 'pieceArrived', actor: 'Bram' }])
  expect(office.news.slice(-2)).toEqual([
    { type: 'request', id: params.requestId, version: 1 },
    { type: 'notice', id: 'Ana', version: 0 },
  ])
  expect((await shown()).pieces).toMatchObject([
    { code: 'bankCard', receivedOn: '2026-03-01', receiver: 'Ana' },
    { code: 'childBenefit', receivedOn: '2026-03-01', receiver: 'Bram' },
  ])
})

test.each([
  ['tomorrow', '2026-03-03'],
  ['before the request was sent', '2026-02-19'],
])('a paper cannot have come %s', async (_, receivedOn) => {
  const { office, ana, params, ask } = await openWithPieces()
  await using __ = office
  const [pieceId = ''] = (await ask(bankCard)).body.ids

  const answer = await ana.ask(pieces.receive, { params: { ...params, pieceId }, version: 1, body: { receivedOn } })

  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'receivedOn' }] } })
})

test('a paper that is no longer needed says why, and may be asked for again', async () => {
  const { office, ana, params, ask, shown } = await openWithPieces()
  await using _ = office
  const [pieceId = ''] = (await ask(bankCard)).body.ids
  const body = { reason: 'le numéro de compte est au dossier' }

  await ana.ask(pieces.waive, { params: { ...params, pieceId }, version: 1, body })

  expect((await shown()).pieces).toMatchObject([{ waivedFor: body.reason }])
  const late = { params: { ...params, pieceId }, version: 2, body: { receivedOn: '2026-03-02' } }
  expect((await ana.ask(pieces.receive, late)).status).toBe(412)
  expect((await ask(bankCard)).body.ids).toHaveLength(1)
})

test('the list that is printed holds only what the applicant must bring, and is kept as it was printed', async () => {
  const { office, ana, params, ask } = await openWithPieces()
  await using _ = office
  await ask(bankCard, childBenefit)

  const printed = await ana.ask(pieces.print, { params, version: 1, body: { by: '2026-03-16' } })

  const { kind, language, pdf, sha256 } = await getLetter(office.office.store.read, printed.body.letterId)
  expect({ kind, language }).toEqual({ kind: 'pieces', language: 'fr' })
  const text = await textOf(pdf)
  expect(text).toContain('Carte bancaire')
  expect(text).toContain('lundi 16 mars 2026')
  expect(text).not.toContain('allocations familiales')
  expect((await office.journal()).at(-1)).toMatchObject({
    act: 'letterMade',
    details: { letter: printed.body.letterId, kind: 'pieces', sha256 },
  })
})

test('nothing is printed where the applicant has nothing to bring', async () => {
  const { office, ana, params, ask } = await openWithPieces()
  await using _ = office
  await ask(childBenefit)

  const answer = await ana.ask(pieces.print, { params, version: 1, body: { by: '2026-03-16' } })

  expect(answer).toMatchObject({ status: 409, body: { refusal: 'no-pieces-to-bring' } })
})

test('the office sets its own lists, which are proposed from then on', async () => {
  const { office, shown } = await openWithPieces()
  await using _ = office
  const admin = await office.colleague('Ada', { roles: ['administrator'] })
  const { RIS: list = [] } = (await admin.ask(pieces.checklists, {})).body
  expect(list.length).toBeGreaterThan(5)

  await admin.ask(pieces.setChecklists, { body: { RIS: [bankCard] } })

  expect((await shown()).checklist).toEqual([bankCard])
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf')
  return (await extractText(new Uint8Array(pdf), { mergePages: true })).text
}

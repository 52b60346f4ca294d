import { expect, test } from 'vitest'
import { act } from '#server/journal/act.ts'
import { dressed } from '#server/letters/dressing.ts'
import { letterHeadOf } from '#server/letters/letterHead.ts'
import { newLetter } from '#server/letters/newLetter.ts'
import { printLetter } from '#server/letters/print.ts'
import { insertLetter } from '#server/letters/storage.ts'
import { letters } from '#shared/letters/contract.ts'
import type { LetterKind } from '#shared/letters/kinds.ts'
import { emptyLetterhead } from '#shared/letters/letterhead.ts'
import { sampleLetter } from '#shared/letters/sampleLetter.ts'
import { requests } from '#shared/requests/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { opaquePng, pngOf } from '#tests/support/png.ts'

type OpenOffice = Awaited<ReturnType<typeof openOffice>>

/** A letter as the rooms make one: printed first, then kept by the act that says so. */
async function make({ office }: OpenOffice, requestId: string, kind: LetterKind) {
  const document = await dressed(office.store.read, kind, sampleLetter('fr', '2026-03-02'))
  const pdf = await printLetter(document, await letterHeadOf(office.store.read, 'fr'))
  const about = { requestId, kind, language: 'fr', recipient: 'Marie Dupont', madeBy: 'Ana' } as const
  const letter = newLetter({ ...about, madeAt: office.clock.now() }, pdf)
  await act(office, { id: 'Ana' }, async (tx) => {
    await insertLetter(tx, letter)
    const details = { letter: letter.id, kind, sha256: letter.sha256 }
    return { result: letter, entry: { act: 'letterMade', requestId, details } }
  })
  return letter
}

test('a letter printed again has the same bytes, and its fingerprint stands in the journal', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const admin = await office.colleague('Adam', { roles: ['administrator'] })
  const { id, number } = await office.request()
  const letter = await make(office, id, 'decision')
  const params = { letterId: letter.id }

  const first = await ana.ask(letters.pdf, { params })
  office.setClock('2026-03-02T11:20:00Z')
  await admin.ask(letters.saveLetterhead, { body: { ...emptyLetterhead, names: { fr: 'Un tout autre nom' } } })
  const again = await ana.ask(letters.pdf, { params })

  expect(again.body).toEqual(first.body)
  expect(first.body).toEqual(new Uint8Array(letter.pdf))
  expect(first.headers.get('content-type')).toBe('application/pdf')
  expect(decodeURIComponent(first.headers.get('content-disposition') ?? '')).toContain(
    `Décision ${number.replace('/', '-')} 2026-03-02.pdf`,
  )
  expect(await office.journal()).toMatchObject([
    { act: 'letterMade', requestId: id, details: { letter: letter.id, kind: 'decision', sha256: letter.sha256 } },
    { act: 'settingChanged' },
  ])
  const { body } = await ana.ask(requests.read, { params: { requestId: id } })
  expect(body.timeline).toMatchObject([{ act: 'letterMade' }])
})

test('the letters of a request are listed as they were made, without their bytes', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const [{ id }, other] = [await office.request(), await office.request()]
  const acknowledgement = await make(office, id, 'acknowledgement')
  office.setClock('2026-03-02T11:20:00Z')
  const decision = await make(office, id, 'decision')
  await make(office, other.id, 'pieces')

  const { body } = await ana.ask(letters.ofRequest, { params: { requestId: id } })

  expect(body).toEqual({
    letters: [acknowledgement, decision].map(({ id, kind, madeAt, sha256 }) => ({
      id,
      kind,
      language: 'fr',
      recipient: 'Marie Dupont',
      madeAt,
      madeBy: 'Ana',
      sha256,
    })),
  })
  expect(await ana.ask(letters.ofRequest, { params: { requestId: office.newId() } })).toMatchObject({ status: 404 })
})

test('the desk sees the acknowledgement, and no letter that tells what was asked or decided', async () => {
  await using office = await openOffice()
  await office.colleague('Ana')
  const desk = await office.colleague('Dora', { roles: ['reception'] })
  const { id } = await office.request()
  const acknowledgement = await make(office, id, 'acknowledgement')
  const decision = await make(office, id, 'decision')

  const { body } = await desk.ask(letters.ofRequest, { params: { requestId: id } })
  expect(body.letters.map((letter) => letter.id)).toEqual([acknowledgement.id])
  expect(await desk.ask(letters.pdf, { params: { letterId: acknowledgement.id } })).toMatchObject({ status: 200 })
  expect(await desk.ask(letters.pdf, { params: { letterId: decision.id } })).toMatchObject({
    status: 403,
    body: { refusal: 'permission-missing' },
  })
})

test('a letter whose bytes are not those of its fingerprint is refused', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await office.request()
  const letter = newLetter(
    {
      requestId: id,
      kind: 'decision',
      language: 'fr',
      recipient: 'x',
      madeBy: 'Ana',
      madeAt: '2026-03-02T11:00:00.000Z',
    },
    new Uint8Array([1, 2, 3]),
  )
  await office.office.store.transact((tx) => insertLetter(tx, { ...letter, pdf: new Uint8Array([1, 2, 4]) }))

  expect(await ana.ask(letters.pdf, { params: { letterId: letter.id } })).toMatchObject({
    status: 500,
    body: { refusal: 'letter-damaged' },
  })
})

test('the letterhead is kept as it was set, and stands on the sample', async () => {
  await using office = await openOffice()
  const admin = await office.colleague('Adam', { roles: ['administrator'] })
  expect((await admin.ask(letters.letterhead, {})).body).toEqual(emptyLetterhead)
  const body = {
    ...emptyLetterhead,
    languages: ['de' as const, 'fr' as const],
    names: { de: 'ÖSHZ Rochemont' },
    service: { de: 'Sozialdienst' },
    address: 'Marktplatz 1\n9990 Rochemont',
    phone: '087 00 00 00',
    logo: opaquePng(200, 80).toString('base64'),
  }

  expect(await admin.ask(letters.saveLetterhead, { body })).toMatchObject({ status: 200, body })
  expect((await admin.ask(letters.letterhead, {})).body).toEqual(body)
  const german = await admin.ask(letters.sample, { query: { language: 'de' } })
  const { text, tags, language } = await readPdf(new Uint8Array(Object.values(german.body)))
  expect(text).toContain('ÖSHZ Rochemont\nSozialdienst\nMarktplatz 1')
  expect(tags[0]).toContain('Figure: Logo: ÖSHZ Rochemont')
  expect(language).toBe('de')
})

const header = (width: number, height: number, colours = 0, interlaced = 0) => {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  bytes.set([8, colours, 0, 0, interlaced], 8)
  return bytes
}
const small = opaquePng(20, 20)
const torn = Buffer.from(small)
torn[40] = (torn[40] ?? 0) ^ 1
const notPacked = pngOf(header(20, 20), Buffer.from('not packed at all'))

test.each([
  ['a text', Buffer.from('GIF89a and so on')],
  ['nothing', Buffer.alloc(0)],
  ['a picture cut short', small.subarray(0, small.length - 6)],
  ['a picture with a wrong bit', torn],
  ['a picture that does not unpack', notPacked],
  ['a picture with fewer points than it says', pngOf(header(40, 40), small.subarray(41, small.length - 16))],
  ['a picture 2001 points wide', opaquePng(2_001, 10)],
  ['a picture of two million points', opaquePng(2_000, 1_000)],
  ['an interlaced picture', pngOf(header(20, 20, 0, 1), Buffer.alloc(0))],
  ['a picture in colours of a palette that is not there', pngOf(header(20, 20, 3), Buffer.alloc(0))],
])('a logo that is %s is refused at its field, and nothing changes', async (_case, bytes) => {
  await using office = await openOffice()
  const admin = await office.colleague('Adam', { roles: ['administrator'] })

  const body = { ...emptyLetterhead, logo: bytes.toString('base64') }
  expect(await admin.ask(letters.saveLetterhead, { body })).toMatchObject({
    status: 422,
    body: { refusal: 'input-not-understood', errors: [{ path: 'logo' }] },
  })
  expect((await admin.ask(letters.letterhead, {})).body).toEqual(emptyLetterhead)
  expect(await office.journal()).toEqual([])
})

test.each([
  ['without a language of service', { languages: [] }, 'languages'],
  ['with a language named twice', { languages: ['fr', 'fr'] }, 'languages'],
  ['with English as a language of service', { languages: ['en'] }, 'languages.0'],
  ['with a logo of more than 180 kB', { logo: 'A'.repeat(240_004) }, 'logo'],
] as const)('a letterhead %s is refused at its field', async (_case, wrong, path) => {
  await using office = await openOffice()
  const admin = await office.colleague('Adam', { roles: ['administrator'] })
  const body = Object.assign({ ...emptyLetterhead }, wrong)
  expect(await admin.ask(letters.saveLetterhead, { body })).toMatchObject({ status: 422, body: { errors: [{ path }] } })
})

test('a paragraph of the office stands in the letter; where it is not written in the letter’s language, no letter is made', async () => {
  await using office = await openOffice()
  const admin = await office.colleague('Adam', { roles: ['administrator'] })
  const body = { acknowledgement: { fr: 'Permanence : le jeudi.' } }
  expect((await admin.ask(letters.saveParagraphs, { body })).body).toEqual(body)
  expect((await admin.ask(letters.paragraphs, {})).body).toEqual(body)
  const { read } = office.office.store

  const french = await dressed(read, 'acknowledgement', sampleLetter('fr', '2026-03-02'))
  expect(french.blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Permanence : le jeudi.' })
  await expect(dressed(read, 'acknowledgement', sampleLetter('nl', '2026-03-02'))).rejects.toThrow(
    'letter-paragraph-missing',
  )
  const decision = sampleLetter('nl', '2026-03-02')
  expect(await dressed(read, 'decision', decision)).toEqual(decision)
})

import { createHash } from 'node:crypto'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { decisions } from '#shared/decisions/contract.ts'
import { letters } from '#shared/letters/contract.ts'
import { requests } from '#shared/requests/contract.ts'
import { decidedRequest, granted, readyForLetters, sampleLaw } from '#tests/support/decided.ts'
import { type Colleague, openOffice } from '#tests/support/office.ts'

async function fetchPdf(url: string, { cookie }: Colleague) {
  const response = await fetch(`${url}`, { headers: { cookie } })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

async function textOf(pdf: Uint8Array) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

test.each([
  ['fr', ['votre demande est acceptée', '1 288,46 €', 'par mois', 'Vous avez 3 mois', 'requête', 'ne suspend pas']],
  [
    'nl',
    [
      'uw aanvraag is toegekend',
      '1.288,46',
      'per maand',
      'U hebt 3 maanden',
      'verzoekschrift',
      'schorst de beslissing niet',
    ],
  ],
  [
    'de',
    [
      'Ihrem Antrag wird stattgegeben',
      '1.288,46',
      'pro Monat',
      '3 Monate',
      'Antragschrift',
      'keine aufschiebende Wirkung',
    ],
  ],
] as const)('the letter that leaves in %s states every mention that the law requires', async (language, sentences) => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office, [granted], { language })
  const params = { requestId: id }

  const made = await ana.ask(decisions.makeLetter, { params, version: 1, body: {} })
  expect(made).toMatchObject({ status: 200, body: { version: 2 } })

  const { body } = await ana.ask(decisions.letter, { params, query: {} })
  const { bytes } = await fetchPdf(`${office.url}/api/letters/${body.letter?.id}/pdf`, ana)
  const text = await textOf(bytes)
  const stated = [
    ...sentences,
    granted.reasonsInFact,
    granted.reasonsInLaw,
    granted.calculation,
    'Place du Palais de Justice 8, 5500 Dinant',
    sampleLaw('728', language),
    sampleLaw('1017', language),
    '2026/0001',
    'Ana',
    '082 40 48 11',
    'Rue Grande 12',
  ]
  for (const sentence of stated) expect(text).toContain(sentence.replace(/\s+/g, ' '))
})

test('a letter that was made gives the same bytes for ever, and the journal keeps their hash', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office)
  const params = { requestId: id }
  await ana.ask(decisions.makeLetter, { params, version: 1, body: {} })
  const { body } = await ana.ask(decisions.letter, { params, query: {} })
  const address = `${office.url}/api/letters/${body.letter?.id}/pdf`

  const first = await fetchPdf(address, ana)
  office.setClock('2026-03-02T11:20:00.000Z')
  const later = await fetchPdf(address, ana)

  expect(Buffer.compare(later.bytes, first.bytes)).toBe(0)
  const sha256 = createHash('sha256').update(first.bytes).digest('hex')
  expect(body.letter?.sha256).toBe(sha256)
  const entries = await office.journal()
  expect(entries.at(-1)).toMatchObject({
    act: 'letterMade',
    details: { kind: 'decision', letter: body.letter?.id, sha256 },
  })
})

test('a letter that lacks a mention is refused, naming each, and nothing is kept', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office, [{ ...granted, calculation: '', reasonsInLaw: 'OL 57 §1' }])
  const params = { requestId: id }

  const preview = await ana.ask(decisions.previewLetter, { params, query: {} })
  const made = await ana.ask(decisions.makeLetter, { params, version: 1, body: {} })

  const missing = ['reasonsInLaw', 'calculation', 'explanations', 'service', 'article728', 'article1017']
  expect(preview).toMatchObject({ status: 409, body: { refusal: 'letter-mention-missing' } })
  expect(made.body.errors?.map(({ path }) => path)).toEqual(missing)
  const { body } = await ana.ask(letters.ofRequest, { params })
  expect(body.letters).toEqual([])
})

test('the preview is marked as a draft on every page', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office)

  const { bytes } = await fetchPdf(`${office.url}/api/requests/${id}/decision-letter/preview`, ana)

  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  for (const page of text) expect(page).toContain('PROJET')
})

test('an applicant who asks for English gets the official letter and a reading help that is marked as such', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office, [granted], { language: 'en' })
  const params = { requestId: id }

  await ana.ask(decisions.makeLetter, { params, version: 1, body: {} })

  const { body } = await ana.ask(letters.ofRequest, { params })
  expect(body.letters.map(({ language }) => language).sort()).toEqual(['en', 'fr'])
  const help = body.letters.find(({ language }) => language === 'en')
  const made = (await office.journal()).find(({ act }) => act === 'letterMade')
  expect(made?.details).toMatchObject({ readingHelp: help?.id, readingHelpSha256: help?.sha256 })
  const { bytes } = await fetchPdf(`${office.url}/api/letters/${help?.id}/pdf`, ana)
  expect(await textOf(bytes)).toContain('Reading help without official value')
  const state = await ana.ask(decisions.letter, { params, query: {} })
  expect(state.body.letter?.id).toBe(body.letters.find(({ language }) => language === 'fr')?.id)
})

test('where several courts may hear the applicant, the worker chooses before the letter is made', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office, [granted], { municipality: 'Geer', postalCode: '4250' })
  const params = { requestId: id }

  const { body } = await ana.ask(decisions.letter, { params, query: {} })
  expect(body.courts.filter(({ proposed }) => proposed).map(({ id }) => id)).toEqual(['liege-liege', 'liege-huy'])
  expect(body.missing).toEqual(['court', 'courtAddress'])

  const made = await ana.ask(decisions.makeLetter, { params, version: 1, body: { courtId: 'liege-huy' } })
  expect(made.status).toBe(200)
})

test('a decision that is entered after the letter was made calls for a new letter', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await decidedRequest(office)
  await ana.ask(decisions.makeLetter, { params: { requestId: id }, version: 1, body: {} })
  const after = { ...granted, enteredAt: '2026-03-02T12:00:00.000Z' }
  const other = await decidedRequest(office, [after])

  const { body } = await ana.ask(decisions.letter, { params: { requestId: id }, query: {} })
  expect(body.letter).not.toBeNull()
  await ana.ask(decisions.makeLetter, { params: { requestId: other.id }, version: 1, body: {} })
  const stale = await ana.ask(decisions.letter, { params: { requestId: other.id }, query: {} })
  expect(stale.body.letter).toBeNull()
})

test('a colleague who has not the request cannot make its letter; the president can', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const [, bram] = [await office.colleague('Ana'), await office.colleague('Bram')]
  const paul = await office.colleague('Paul', { roles: ['president'] })
  const { id } = await decidedRequest(office)
  const asking = { params: { requestId: id }, version: 1, body: {} }

  expect(await bram.ask(decisions.makeLetter, asking)).toMatchObject({
    status: 409,
    body: { refusal: 'request-held-by-colleague' },
  })
  expect((await paul.ask(decisions.makeLetter, asking)).status).toBe(200)
})

test('before the decision there is no letter to make', async () => {
  await using office = await openOffice()
  await readyForLetters(office)
  const ana = await office.colleague('Ana')
  const { id } = await office.request({ stage: 'proposal', holderId: 'Ana' })

  const made = await ana.ask(decisions.makeLetter, { params: { requestId: id }, version: 1, body: {} })

  expect(made).toMatchObject({ status: 409, body: { refusal: 'step-not-in-this-stage' } })
  expect((await ana.ask(requests.read, { params: { requestId: id } })).body.request.version).toBe(1)
})

import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Office } from '#server/office.ts'
import { mostPrinted, register } from '#shared/register/contract.ts'
import { openOffice } from '#tests/support/office.ts'
import { addRequest } from '#tests/support/requests.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

async function printed(bytes: Uint8Array) {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

/** So many requests, kept at once. */
const fill = ({ store, clock }: Office, requests: number) =>
  store.transact(async (tx) => {
    for (let number = 0; number < requests; number++) await addRequest(tx, clock.now(), {})
  })

test('the table of the register opens in a spreadsheet: semicolons, the mark of UTF-8, one row for each line', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request({
    applicant: 'Dupont; Marie',
    answers: { need: { aidTypes: { value: ['RIS', 'un vélo'], origin: 'declared' } } },
  })
  const right = { receivedOn: '2026-03-02', applicant: 'Dupont, Marie', municipality: '' }
  await ana.ask(register.correct, { body: { ...right, corrects: '2026/0001', correction: 'Virgule' } })

  const { status, body, headers } = await ana.ask(register.csv, {})

  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(headers.get('content-disposition')).toContain('registre-2026-03-02.csv')
  expect(textOf(body).split('\r\n')).toEqual([
    '\uFEFFNuméro;Inscrite;Envoyée;Reçue;Demandeur;Commune;Demandé;Canal;Corrige la ligne;Ce qui était inexact;Corrigée par;Corrigée par la ligne',
    '2026/0001;2026-03-02 12:00;2026-03-02 12:00;2026-03-02;"Dupont; Marie";Rochemont;Revenu d’intégration, un vélo;formulaire CPAS Online;;;;2026/0002',
    '2026/0002;2026-03-02 12:00;2026-03-02 12:00;2026-03-02;Dupont, Marie;;Revenu d’intégration, un vélo;formulaire CPAS Online;2026/0001;Virgule;Ana;',
    '',
  ])
})

test.each(['=1+1', '+32 470', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
  'a name such as %j is never reckoned by a spreadsheet',
  async (applicant) => {
    await using office = await openOffice()
    const ana = await office.colleague('Ana')
    await office.request({ applicant })
    const { body } = await ana.ask(register.csv, {})
    expect(textOf(body)).toContain(`'${applicant}`)
  },
)

test('whoever takes the register out of the program stands in the journal, with how many lines', async () => {
  await using office = await openOffice()
  const ria = await office.colleague('Ria', { roles: ['reception'] })
  for (const receivedOn of ['2026-02-02', '2026-03-02']) await office.request({ receivedOn })

  await ria.ask(register.csv, {})
  await ria.ask(register.pdf, { query: { from: '2026-03-01', to: '2026-03-31' } })

  const acts = (await office.journal()).filter(({ act }) => act === 'registerExported')
  expect(acts).toMatchObject([
    { actorId: 'Ria', details: { form: 'csv', lines: '2' } },
    { actorId: 'Ria', details: { form: 'pdf', lines: '1', from: '2026-03-01', to: '2026-03-31' } },
  ])
})

test('a long register is sent whole, in its order, page after page', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await fill(office.office, 1_100)
  const rows = textOf((await ana.ask(register.csv, {})).body)
    .split('\r\n')
    .slice(1, -1)
  expect(rows).toHaveLength(1_100)
  expect(rows.map((row) => row.slice(0, 9))).toEqual(rows.map((row) => row.slice(0, 9)).toSorted())
})

test.each([
  ['fr', 'Registre des demandes', 'Aucun numéro ne manque', 'Corrige la ligne 2026/0001 : Le nom'],
  ['nl', 'Register van de aanvragen', 'Er ontbreekt geen enkel nummer', 'Verbetert regel 2026/0001: Le nom'],
  ['de', 'Register der Anträge', 'Es fehlt keine Nummer', 'Berichtigt die Zeile 2026/0001: Le nom'],
  ['en', 'Register of requests', 'No number is missing', 'Corrects line 2026/0001: Le nom'],
] as const)('the register is printed for inspection in %s', async (language, title, complete, correction) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana', { language })
  await office.request()
  const right = { receivedOn: '2026-03-02', applicant: 'Dupont, Marie', municipality: 'Rochemont' }
  await ana.ask(register.correct, { body: { ...right, corrects: '2026/0001', correction: 'Le nom' } })

  const { status, body, headers } = await ana.ask(register.pdf, {})

  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const text = await printed(body)
  for (const words of [title, complete, correction, 'Dupont, Marie', '2026/0002', 'Ana']) expect(text).toContain(words)
})

test('a period that is printed says so, and a register without lines in it too', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  for (const receivedOn of ['2026-02-02', '2026-03-02', '2026-02-03']) await office.request({ receivedOn })

  const february = await printed(
    (await ana.ask(register.pdf, { query: { from: '2026-02-01', to: '2026-02-28' } })).body,
  )
  expect(february).toContain('Du dimanche 1er février 2026 au samedi 28 février 2026')
  expect(february).toContain('hors de cette période')
  const none = await printed((await ana.ask(register.pdf, { query: { to: '2025-12-31' } })).body)
  expect(none).toContain('Aucune ligne du registre')
})

test('more lines than a print can hold are refused in words, and nothing is journalled', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await fill(office.office, mostPrinted + 1)
  expect((await ana.ask(register.pdf, {})).body.refusal).toBe('register-too-long-to-print')
  expect((await office.journal()).filter(({ act }) => act === 'registerExported')).toEqual([])
})

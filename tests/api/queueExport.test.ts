import { expect, test } from 'vitest'
import type { Office } from '#server/office.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { rowsHeader } from '#shared/http/sentFile.ts'
import { labels } from '#shared/labels/contract.ts'
import { queue } from '#shared/queue/contract.ts'
import { listColumns } from '#shared/queue/layout.ts'
import { openOffice } from '#tests/support/office.ts'
import { addRequest } from '#tests/support/requests.ts'

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The lines of the table below its header. */
const rowsOf = (bytes: Uint8Array) => textOf(bytes).split('\r\n').slice(1, -1)

/** So many requests, kept at once. */
const fill = ({ store, clock }: Office, requests: number) =>
  store.transact(async (tx) => {
    for (let number = 0; number < requests; number++) await addRequest(tx, clock.now(), {})
  })

test('a list opens in a spreadsheet: its columns in their order and no others, its rows in theirs', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request({
    applicant: 'Tard; Paul',
    decideBy: '2026-03-20',
    municipality: null,
    aidTypes: ['RIS', 'RENT'],
  })
  await office.request({ applicant: 'Tôt, Anne', decideBy: '2026-03-10', language: 'de', urgency: 'urgent' })
  await office.request({ applicant: 'Ailleurs', stage: 'inquiry' })

  const { status, body, headers } = await ana.ask(queue.export, {
    body: {
      view: { list: 'toTriage' },
      columns: ['applicant', 'municipality', 'dueOn', 'language', 'urgency', 'aidTypes'],
    },
  })

  expect([status, headers.get('content-type'), headers.get(rowsHeader)]).toEqual([200, 'text/csv; charset=utf-8', '2'])
  expect(headers.get('content-disposition')).toContain('demandes-2026-03-02.csv')
  expect(textOf(body).split('\r\n')).toEqual([
    '\uFEFFDemandeur;Demandeur : numéro;Demandeur : repères;Commune;Échéance;Échéance : délai;Langue;Urgence;Aide demandée',
    'Tôt, Anne;2026/0002;;Rochemont;2026-03-10;décision;allemand;Urgente (déclarée);Revenu d’intégration',
    '"Tard; Paul";2026/0001;;;2026-03-18;décision;français;Normale;Revenu d’intégration, Garantie locative',
    '',
  ])
})

test.each(['fr', 'nl', 'de', 'en'] as const)(
  'every column can be exported in %s, and none without a name',
  async (language) => {
    await using office = await openOffice()
    const ana = await office.colleague('Ana', { language })
    await office.request({ stage: 'closed', closedOn: '2026-03-02', outcome: 'granted', holderId: 'Ana' })
    const answer = await ana.ask(queue.export, { body: { view: { list: 'closed' }, columns: [...listColumns] } })
    const [header = '', row = ''] = textOf(answer.body).split('\r\n')
    expect(header.split(';')).toHaveLength(listColumns.length + 1)
    expect(header.split(';')).not.toContain('')
    expect(new Set(header.split(';')).size).toBe(listColumns.length + 1)
    expect(row).toContain('Ana')
  },
)

test.each([
  {
    says: 'the term under the due day, and number and marks under the name',
    columns: ['dueOn', 'applicant', 'stage'],
    worker: 'Échéance;Échéance : délai;Demandeur;Demandeur : numéro;Demandeur : repères;Stade',
    desk: 'Échéance;Demandeur;Demandeur : numéro;Stade',
  },
  {
    says: 'a number that has a column of its own',
    columns: ['number', 'applicant'],
    worker: 'Numéro;Demandeur;Demandeur : repères',
    desk: 'Numéro;Demandeur',
  },
  {
    says: 'a due day whose column is hidden, and its term with it',
    columns: ['applicant', 'number', 'receivedOn'],
    worker: 'Demandeur;Demandeur : repères;Numéro;Reçue',
    desk: 'Demandeur;Numéro;Reçue',
  },
  { says: 'a name whose column is hidden, and what is under it', columns: ['stage'], worker: 'Stade', desk: 'Stade' },
] as const)('the headers follow the screen: $says', async ({ columns, worker, desk }) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  const headerFor = async (colleague: typeof ana) => {
    const { body } = await colleague.ask(queue.export, { body: { view: {}, columns: [...columns] } })
    return textOf(body).slice(1).split('\r\n')[0]
  }
  expect([await headerFor(ana), await headerFor(rita)]).toEqual([worker, desk])
})

test('hints and labels leave by their names', async () => {
  await using office = await openOffice()
  const lead = await office.colleague('Luc', { roles: ['lead'] })
  const { body } = await lead.ask(labels.add, { body: { name: 'Jeunes', meaning: '', colour: 'red' } })
  await office.request({ labels: [body.id] })
  await office.office.store.transact((tx) => tx.update(aidRequests).set({ hints: ['medical'] }))
  const answer = await lead.ask(queue.export, { body: { view: { label: body.id }, columns: ['marks'] } })
  expect(rowsOf(answer.body)).toEqual(['Urgence médicale, Jeunes'])
  const beneath = await lead.ask(queue.export, { body: { view: {}, columns: ['applicant', 'number'] } })
  expect(rowsOf(beneath.body)[0]).toMatch(/;"?Urgence médicale, Jeunes"?;2026\/0001$/)
})

test.each([
  ...['=1+1', '+32 470', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A1'],
  // Behind what is not seen, and in the small forms of the signs.
  ...[' =1', '\n=1', '\u00A0@A1', '\u200B=1', '\uFEFF+1', ' \t-1', '﹦1', '﹢1'],
])('a name such as %j is never reckoned by a spreadsheet', async (applicant) => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await office.request({ applicant })
  const { body } = await ana.ask(queue.export, { body: { view: {}, columns: ['applicant'] } })
  expect(textOf(body)).toContain(`'${applicant}`)
})

test('whoever takes a list out of the program stands in the journal: which list, by codes, and how many rows', async () => {
  await using office = await openOffice()
  const ria = await office.colleague('Ria', { roles: ['reception'] })
  for (const language of ['de', 'de', 'fr'] as const) await office.request({ language, applicant: 'Dupont, Marie' })

  await ria.ask(queue.export, { body: { view: { language: 'de', dueIn: 30 }, columns: ['applicant', 'stage'] } })

  expect(await office.journal()).toMatchObject([
    {
      act: 'listExported',
      actorId: 'Ria',
      requestId: null,
      details: { list: 'toTriage', language: 'de', dueIn: '30', columns: 'applicant,stage', rows: '2' },
    },
  ])
  expect(JSON.stringify(await office.journal())).not.toContain('Dupont')
})

test('of what was selected, all leaves and only that: in the order of the list, then what the list no longer shows', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  const ids: string[] = []
  for (const applicant of ['C', 'A', 'B', 'D']) ids.unshift((await office.request({ applicant })).id)
  const closed = await office.request({ applicant: 'Closed', stage: 'closed' })
  const taken = await office.request({ applicant: 'Taken', stage: 'inquiry', holderId: 'Ana' })
  const { body, headers } = await ana.ask(queue.export, {
    body: {
      view: { sort: 'applicant', language: 'fr' },
      columns: ['number', 'stage'],
      ids: [taken.id, ...ids.slice(0, 3), closed.id, office.newId()],
    },
  })
  expect(rowsOf(body)).toEqual([
    '2026/0002;À trier',
    '2026/0003;À trier',
    '2026/0004;À trier',
    '2026/0005;Clôturée',
    '2026/0006;Enquête sociale',
  ])
  expect(headers.get(rowsHeader)).toBe('5')
  const [entry] = await office.journal()
  expect(entry?.details).toEqual({ list: 'toTriage', selected: 'yes', columns: 'number,stage', rows: '5' })
})

test('a long list is sent whole, each row once, page after page', async () => {
  await using office = await openOffice()
  const ana = await office.colleague('Ana')
  await fill(office.office, 1_100)
  const { body, headers } = await ana.ask(queue.export, {
    body: { view: { sort: 'number', direction: 'desc', page: 3 }, columns: ['number'] },
  })
  const rows = rowsOf(body)
  expect(rows).toHaveLength(1_100)
  expect(headers.get(rowsHeader)).toBe('1100')
  expect(rows).toEqual([...new Set(rows)].sort().reverse())
})

test.each([
  { columns: ['applicant', 'aidTypes'] },
  { columns: ['outcome'] },
  { columns: ['marks'] },
  { columns: ['applicant'], view: { aidType: 'MED' } },
  { columns: ['applicant'], view: { hint: 'medical' } },
] as const)('at the desk %j does not leave the program, and nothing is journalled', async ({ columns, ...wanted }) => {
  await using office = await openOffice()
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  await office.request({ aidTypes: ['MED'] })
  const answer = await rita.ask(queue.export, { body: { view: {}, ...wanted, columns: [...columns] } })
  expect(answer).toMatchObject({ status: 403, body: { refusal: 'permission-missing' } })
  expect(await office.journal()).toEqual([])
})

test('at the desk the due day leaves without the term that tells what is asked', async () => {
  await using office = await openOffice()
  const rita = await office.colleague('Rita', { roles: ['reception'] })
  await office.request({ decideBy: '2026-03-20' })
  const { body } = await rita.ask(queue.export, { body: { view: {}, columns: ['dueOn'] } })
  expect(textOf(body)).toBe('\uFEFFÉchéance\r\n2026-03-20\r\n')
})

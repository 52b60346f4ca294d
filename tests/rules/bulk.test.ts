import { describe, expect, test } from 'vitest'
import { BulkAsked, BulkTriage } from '#shared/bulk/asked.ts'
import { bulkDe } from '#shared/bulk/messages.de.ts'
import { bulkEn } from '#shared/bulk/messages.en.ts'
import { bulkFr } from '#shared/bulk/messages.fr.ts'
import { bulkNl } from '#shared/bulk/messages.nl.ts'
import { afterBulk, refusalInBulk, refusalToBulk } from '#shared/bulk/preview.ts'
import { refusalToReverse } from '#shared/bulk/reversing.ts'
import { settledFor } from '#shared/bulk/triaging.ts'
import type { Role } from '#shared/people/permissions.ts'

const worker = (role: Role, id = 'Ana') => ({ id, name: id, roles: [role] })
const ana = worker('socialWorker')
const lea = worker('lead', 'Léa')
const request = {
  stage: 'received',
  closedIn: null,
  holderId: null,
  urgency: 'normal',
  urgencyReason: '',
  competence: null,
  knownToOffice: null,
  aidTypes: ['RIS'],
  labels: ['held'],
} as const
const nobody = { colleague: null, label: null }
const triage = (settled: object) => BulkTriage.parse({ competence: 'competent', knownToOffice: false, ...settled })

describe('triage of several at once', () => {
  test('settles competence and who is known, and leaves each its own aid', () => {
    expect(settledFor(triage({}), request)).toEqual({
      competence: 'competent',
      urgency: 'normal',
      urgencyReason: '',
      aidTypes: ['RIS'],
      knownToOffice: false,
    })
  })

  test.each([
    ['no aid is known', triage({}), { aidTypes: [] }],
    ['nobody said whether the person is known', triage({ knownToOffice: null }), {}],
    ['it is urgent and nobody wrote why', triage({}), { urgency: 'urgent' }],
  ] as const)('leaves out a request of which %s', (_, settled, of) => {
    expect(settledFor(settled, { ...request, ...of })).toBeNull()
    const refusal = refusalInBulk({ kind: 'triage', settled }, { ...request, ...of }, { worker: ana, ...nobody })
    expect(refusal).toBe('triage-incomplete')
  })

  test('raises an urgency, with its reason, and never lowers one', () => {
    const soon = triage({ urgency: 'soon', urgencyReason: 'coupure annoncée' })
    expect(settledFor(soon, request)).toMatchObject({ urgency: 'soon', urgencyReason: 'coupure annoncée' })
    const urgent = { ...request, urgency: 'urgent', urgencyReason: 'expulsion' } as const
    expect(settledFor(soon, urgent)).toMatchObject({ urgency: 'urgent', urgencyReason: 'expulsion' })
    const unexplained = { ...request, urgency: 'soon' } as const
    expect(settledFor(soon, unexplained)).toMatchObject({ urgency: 'soon', urgencyReason: 'coupure annoncée' })
  })

  test('an urgency says why', () => {
    expect(BulkTriage.safeParse({ competence: 'competent', urgency: 'urgent' }).success).toBe(false)
  })
})

describe('what would happen', () => {
  test('a request that is assigned has another holder, and goes on where nobody had it', () => {
    const asked = BulkAsked.parse({ kind: 'assign', workerId: 'Bram' })
    expect(afterBulk(asked, { ...request, stage: 'triaged' })).toMatchObject({ stage: 'contact', holderId: 'Bram' })
    const bram = worker('socialWorker', 'Bram')
    const held = { ...request, holderId: 'Bram' }
    expect(refusalInBulk(asked, held, { worker: lea, colleague: bram, label: null })).toBe('request-already-theirs')
    const gone = { ...bram, roles: [] }
    const refusal = refusalInBulk(asked, request, { worker: lea, colleague: gone, label: null })
    expect(refusal).toBe('colleague-cannot-work-requests')
  })

  test('a label changes nothing else, and is not given twice', () => {
    const asked = { kind: 'label', labelId: 'held' } as const
    const label = { id: 'held', name: 'Énergie', meaning: '', colour: 'blue', retired: false, version: 1 } as const
    expect(afterBulk(asked, request)).toEqual({
      stage: 'received',
      holderId: null,
      urgency: 'normal',
      competence: null,
    })
    expect(refusalInBulk(asked, request, { worker: ana, colleague: null, label })).toBe('label-already-given')
    const away = { kind: 'unlabel', labelId: 'held' } as const
    expect(refusalInBulk(away, request, { worker: ana, colleague: null, label })).toBeNull()
  })
})

test.each(['reception', 'socialWorker', 'lead', 'president', 'dpo', 'administrator'] as const)(
  'handing out many is for a lead, the rest for whoever works on requests: %s',
  (role) => {
    const works = role === 'socialWorker' || role === 'lead'
    expect(refusalToBulk('assign', worker(role))).toBe(role === 'lead' ? null : 'permission-missing')
    for (const kind of ['triage', 'label', 'unlabel'] as const)
      expect(refusalToBulk(kind, worker(role))).toBe(works ? null : 'permission-missing')
  },
)

test.each([
  ['by who did it', ana, '2026-03-03T11:00:00.000Z', 3, null],
  ['by a lead', lea, '2026-03-03T11:00:00.000Z', 3, null],
  ['by a colleague', worker('socialWorker', 'Bram'), '2026-03-02T11:00:00.000Z', 3, 'permission-missing'],
  ['a day and a second later', ana, '2026-03-03T11:00:01.000Z', 3, 'take-back-too-late'],
  ['when nothing of it stands', ana, '2026-03-02T11:00:00.000Z', 0, 'already-taken-back'],
])('a bulk action is reversed %s, or is not', (_, who, now, standing, refusal) => {
  const begun = { kind: 'triage', workerId: 'Ana', at: '2026-03-02T11:00:00.000Z' } as const
  expect(refusalToReverse(begun, { worker: who, now, standing })).toBe(refusal)
})

test('who is no lead any more does not take back what was handed out', () => {
  const at = '2026-03-02T11:00:00.000Z'
  const asked = { worker: ana, now: at, standing: 3 }
  expect(refusalToReverse({ kind: 'assign', workerId: 'Ana', at }, asked)).toBe('permission-missing')
})

test.each([
  ['French', bulkFr, 'Ajouter l’étiquette « À revoir »', 'Retirer l’étiquette « À revoir »'],
  ['Dutch', bulkNl, 'Label ‘À revoir’ toevoegen', 'Label ‘À revoir’ verwijderen'],
  ['German', bulkDe, 'Schlagwort „À revoir“ hinzufügen', 'Schlagwort „À revoir“ entfernen'],
  ['English', bulkEn, 'Add the label “À revoir”', 'Remove the label “À revoir”'],
])('the name of a label, which may be a sentence of its own, is quoted in %s', (_, words, given, taken) => {
  expect(words.page.labelled('À revoir')).toBe(given)
  expect(words.page.unlabelled('À revoir')).toBe(taken)
})

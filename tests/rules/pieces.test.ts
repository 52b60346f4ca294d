import { describe, expect, test } from 'vitest'
import { aidTypes } from '#shared/aid/aidTypes.ts'
import { languages } from '#shared/language/languages.ts'
import { Checklists } from '#shared/pieces/checklists.ts'
import { dayToBring } from '#shared/pieces/dayToBring.ts'
import { defaultChecklists } from '#shared/pieces/defaultChecklists.ts'
import { isNeededByAll } from '#shared/pieces/neededByAll.ts'
import { notYetAsked } from '#shared/pieces/notYetAsked.ts'
import { pieceCodes } from '#shared/pieces/pieceCodes.ts'
import { checklistsInForce, piecesFor } from '#shared/pieces/piecesFor.ts'
import { piecesClosing, piecesLetter } from '#shared/pieces/piecesLetter.ts'

describe('what papers an aid needs', () => {
  test('every list that centres start with is one that they could set', () => {
    expect(Checklists.safeParse(defaultChecklists).success).toBe(true)
    for (const type of aidTypes) {
      const codes = defaultChecklists[type].map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  test('a heating grant needs nothing but the identity card and the invoice', () => {
    expect(piecesFor(['HEAT'], null).map(({ code }) => code)).toEqual(['identityDocument', 'heatingInvoice'])
  })

  test('several aids need each paper once', () => {
    const codes = piecesFor(['RENT', 'ENE', 'WAT'], null).map(({ code }) => code)
    expect(codes.filter((code) => code === 'incomeProof')).toEqual(['incomeProof'])
    expect(codes).toEqual(pieceCodes.filter((code) => codes.includes(code)))
  })

  test('the applicant is spared what the office, or another, can provide', () => {
    const set: Checklists = {
      RIS: [{ code: 'childBenefit', bringer: 'applicant' }],
      RENT: [{ code: 'childBenefit', bringer: 'third' }],
      MED: [{ code: 'childBenefit', bringer: 'office' }],
    }
    expect(piecesFor(['RIS', 'RENT'], set)).toEqual([{ code: 'childBenefit', bringer: 'third' }])
    expect(piecesFor(['RIS', 'RENT', 'MED'], set)).toEqual([{ code: 'childBenefit', bringer: 'office' }])
  })

  test('a list that the office empties stays empty, and the others stay as they were', () => {
    expect(piecesFor(['HEAT'], { HEAT: [] })).toEqual([])
    expect(checklistsInForce({ HEAT: [] }).RIS).toEqual(defaultChecklists.RIS)
  })
})

test.each([
  ['identityDocument', 'RIS', true],
  ['incomeProof', 'RIS', true],
  ['bankStatements', 'RIS', true],
  ['maintenanceJudgment', 'RIS', false],
  ['maintenanceJudgment', 'ALIM', true],
  ['householdIncomeProof', 'ERIS', false],
  ['unemploymentDecision', 'RIS', false],
  ['unemploymentDecision', 'ADV', true],
  ['studyEnrolment', 'PIIS', false],
  ['medicalCertificate', 'AMU', true],
] as const)('%s is needed by everybody who asks for %s: %s', (code, type, needed) => {
  expect(isNeededByAll(code, ['FOOD', type])).toBe(needed)
})

test('a paper that is open is not asked for twice; one that came, or was waived, may be asked for again', () => {
  const open = { code: null, name: 'attestation du juge', receivedOn: null, waivedFor: null }
  const asked = [
    open,
    { code: 'bankCard', name: '', receivedOn: '2026-03-01', waivedFor: null } as const,
    { code: 'waterBill', name: '', receivedOn: null, waivedFor: 'déjà là' } as const,
    { code: 'energyBill', name: '', receivedOn: null, waivedFor: null } as const,
  ]
  const wanted = [
    { name: 'attestation du juge', bringer: 'third' },
    { code: 'bankCard', bringer: 'applicant' },
    { code: 'bankCard', bringer: 'applicant' },
    { code: 'waterBill', bringer: 'applicant' },
    { code: 'energyBill', bringer: 'applicant' },
  ] as const
  expect(notYetAsked(wanted, asked)).toEqual([wanted[1], wanted[3]])
})

test.each([
  ['in two weeks', '2026-04-01', '2026-03-16'],
  ['sooner, so that it can be read before the decision', '2026-03-18', '2026-03-11'],
  ['on an open day', '2026-03-15', '2026-03-06'],
  ['in a week, where the decision is due any day', '2026-03-05', '2026-03-09'],
])('papers are asked for %s', (_, decideBy, day) => {
  expect(dayToBring('2026-03-02', decideBy)).toBe(day)
})

describe('the list that the applicant is given', () => {
  const facts = {
    number: '2026/0012',
    addressee: ['Marie Dupont', 'Rue du Lavoir 12', '9990 Rochemont'],
    receivedOn: '2026-03-02',
    decideBy: '2026-04-01',
    pieces: [
      { code: 'bankCard', name: '' },
      { code: null, name: 'attestation du juge de paix' },
    ],
    by: '2026-03-16',
    on: '2026-03-02',
  } as const

  test.each(languages)('names in %s what to bring, by when, and the last day to decide', (language) => {
    const { blocks } = piecesLetter(language, facts)
    const text = JSON.stringify(blocks)
    const boxes = blocks.find(({ kind }) => kind === 'checklist')
    expect(boxes).toMatchObject({ entries: [expect.stringMatching(/\S{4}/), 'attestation du juge de paix'] })
    expect(text).toMatch(/16 (mars|maart|march)|16\. März/i)
    expect(text).toMatch(/1er avril|1 april|1\. April/i)
  })

  test('speaks of no term once the decision is taken', () => {
    const { blocks } = piecesLetter('fr', { ...facts, decideBy: null })
    expect(JSON.stringify(blocks)).not.toContain('délais légaux')
  })

  test('has a reading help where it is not in the language of the applicant, and only there', () => {
    const kinds = (applicant: 'fr' | 'en') =>
      piecesClosing({ letter: 'fr', applicant }, facts, 'Ana').map(({ kind }) => kind)
    expect(kinds('fr')).toEqual(['signatures'])
    expect(kinds('en')).toEqual(['signatures', 'readingHelp'])
  })
})

import { expect, test } from 'vitest'
import { centsOf, typedCents } from '#client/committee/amounts.ts'
import { begunWith, decisionsIn, pathOf } from '#client/committee/answerDraft.ts'
import { refusalToPropose, refusalToWrite } from '#shared/committee/proposing.ts'
import { grants, refuses } from '#tests/support/decisions.ts'

const prepared = { asked: ['RIS', 'HEAT'], proposed: ['RIS', 'HEAT'], reported: true } as const

test.each([
  ['a report and a proposal for each aid asked', prepared, null],
  ['no report', { ...prepared, reported: false }, 'proposal-missing'],
  ['an aid without a proposal', { ...prepared, proposed: ['RIS'] }, 'proposal-missing'],
  ['no proposal on what nobody knew to ask', { ...prepared, asked: ['UNK'], proposed: [] }, 'proposal-missing'],
  ['a proposal on aid that was not asked', { ...prepared, asked: ['UNK'], proposed: ['ONE'] }, null],
] as const)('handed in with %s: %s', (_, ready, refusal) => {
  expect(refusalToPropose(ready)).toBe(refusal)
})

const ana = { id: 'Ana', name: 'Ana', roles: ['socialWorker'] as const }
const lea = { id: 'Léa', name: 'Léa', roles: ['lead'] as const }
const paul = { id: 'Paul', name: 'Paul', roles: ['president'] as const }

test.each([
  ['its holder', 'inquiry', 'Ana', ana, null],
  ['a lead', 'inquiry', 'Ana', lea, null],
  ['a colleague', 'inquiry', 'Bram', ana, 'request-held-by-colleague'],
  ['who has not taken it on', 'inquiry', null, ana, 'request-held-by-nobody'],
  ['the president', 'inquiry', 'Ana', paul, 'permission-missing'],
  ['its holder before the first contact', 'triaged', 'Ana', ana, 'step-not-in-this-stage'],
  ['its holder once it is decided', 'decided', 'Ana', ana, 'step-not-in-this-stage'],
] as const)('the report is written by %s at %s', (_, stage, holderId, worker, refusal) => {
  expect(refusalToWrite({ stage, holderId, closedIn: null }, worker)).toBe(refusal)
})

test.each([
  ['1310,50', 131_050],
  ['1 310,5', 131_050],
  ['1.310,50 €', 131_050],
  ['1.310', 131_000],
  ['12.5', 1_250],
  ['0', 0],
  ['-3', -300],
  ['', null],
  ['mille', Number.NaN],
  ['1,234,5', Number.NaN],
])('« %s » is %s cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents)
})

test('what is typed anew from kept cents is the same sum', () => {
  for (const cents of [0, 1, 99, 131_050]) expect(centsOf(typedCents(cents))).toBe(cents)
})

test('a decision begins with what is proposed; what is left open is not sent, and the rest keeps its place', () => {
  const proposals = [grants('RIS'), refuses('HEAT')]
  const begun = begunWith({ asked: ['FOOD', 'HEAT', 'UNK'], proposals, decided: [], mayWait: true })
  expect(begun.map(({ mode, aid }) => [aid.aidType, mode])).toEqual([
    ['FOOD', 'later'],
    ['HEAT', 'asProposed'],
    ['RIS', 'asProposed'],
  ])
  expect(decisionsIn(begun, proposals)).toEqual([refuses('HEAT'), grants('RIS')])
  expect(begun.map((_, index) => pathOf(begun, index))).toEqual(['', 'decisions.0.', 'decisions.1.'])
})

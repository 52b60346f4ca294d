import { expect, test } from 'vitest'
import { AidDecision } from '#shared/committee/aidDecision.ts'
import { refusalToDecide } from '#shared/committee/deciding.ts'
import { isHearingMissing } from '#shared/committee/hearing.ts'
import { grantedOf, outcomeOf, unansweredOf } from '#shared/committee/outcome.ts'
import { stages } from '#shared/requests/stages.ts'
import { grants, refuses } from '#tests/support/decisions.ts'

const committee = (said: AidDecision) => ({ ...said, body: 'committee' as const })
const president = (said: AidDecision) => ({ ...said, body: 'president' as const })
const inPart = { kind: 'grantedInPart' } as const

test.each([
  ['all granted', [grants('RIS'), grants('RENT')], 'granted', null],
  ['one of two refused', [grants('RIS'), refuses('RENT')], 'grantedInPart', null],
  ['granted in part', [grants('RIS', inPart)], 'grantedInPart', null],
  ['all refused', [refuses('RIS', { ground: 'residence' }), refuses('RENT')], 'refused', 'residence'],
])('%s: the request is %s', (_, decided, outcome, ground) => {
  expect(outcomeOf(decided.map(committee))).toEqual({ outcome, ground })
})

test('OL art. 28 §1: what the president granted alone is granted urgently, whatever the committee decided of the rest', () => {
  expect(outcomeOf([president(grants('URG'))]).outcome).toBe('grantedUrgently')
  expect(outcomeOf([president(grants('URG')), committee(refuses('RIS'))]).outcome).toBe('grantedUrgently')
  expect(outcomeOf([president(refuses('URG'))])).toEqual({ outcome: 'refused', ground: 'resources' })
})

test('the later of two decisions on one aid holds', () => {
  const decided = [president(grants('URG')), committee(refuses('URG')), committee(grants('RIS'))]
  expect(outcomeOf(decided).outcome).toBe('grantedInPart')
  expect(grantedOf(decided)).toEqual(['RIS'])
})

test('each aid that was asked is to be answered; « I don’t know » asks for none in particular', () => {
  expect(unansweredOf(['RIS', 'HEAT', 'UNK'], ['HEAT', 'FOOD'])).toEqual(['RIS'])
})

const worker = (role: 'socialWorker' | 'lead' | 'president') => ({ id: 'Ana', name: 'Ana', roles: [role] })

test.each(stages.filter((stage) => stage !== 'proposal'))('at %s the committee decides nothing yet', (stage) => {
  const deciding = { stage, body: 'committee', asked: ['RIS'], decided: ['RIS'] } as const
  expect(refusalToDecide(deciding, worker('lead'))).toBe('decision-needs-proposal')
})

test('the committee leaves no aid that was asked without a decision; the president may', () => {
  const deciding = { stage: 'proposal', asked: ['RIS', 'URG'], decided: ['URG'] } as const
  expect(refusalToDecide({ ...deciding, body: 'committee' }, worker('lead'))).toBe('aid-undecided')
  expect(refusalToDecide({ ...deciding, body: 'president' }, worker('president'))).toBeNull()
})

test('the president’s decision is recorded by who decides, not by the social worker', () => {
  const deciding = { stage: 'inquiry', body: 'president', asked: ['RIS'], decided: ['RIS'] } as const
  expect(refusalToDecide(deciding, worker('socialWorker'))).toBe('permission-missing')
  expect(refusalToDecide(deciding, worker('lead'))).toBeNull()
})

const wrongIn = (said: AidDecision) => AidDecision.safeParse(said).error?.issues.map(({ path }) => path.join('.')) ?? []

test.each([
  ['a grant of money', grants('RIS'), []],
  ['help that is no sum', grants('DEBT', { amount: null, periodicity: null }), []],
  ['a refusal', refuses('RIS'), []],
  ['a grant on the last day of its period', grants('RIS', { from: '2026-03-01', until: '2026-03-01' }), []],
  ['an amount below zero', grants('RIS', { amount: -1 }), ['amount']],
  [
    'money without an amount or how often',
    grants('RIS', { amount: null, periodicity: null }),
    ['amount', 'periodicity'],
  ],
  ['an amount that comes nobody knows how often', grants('DEBT', { periodicity: null }), ['periodicity']],
  ['a grant without its first day', grants('RIS', { from: null }), ['from']],
  ['an end before the beginning', grants('RIS', { until: '2026-02-28' }), ['until']],
  ['a refusal without its ground', refuses('RIS', { ground: null }), ['ground']],
  ['a grant with a ground of refusal', grants('RIS', { ground: 'resources' }), ['ground']],
  ['a refusal with a sum', refuses('RIS', { amount: 100, periodicity: 'once' }), ['amount', 'periodicity']],
  [
    'reasons in a code alone',
    grants('RIS', { reasonsInFact: ' ', reasonsInLaw: '' }),
    ['reasonsInFact', 'reasonsInLaw'],
  ],
  ['an answer to “I don’t know”', grants('UNK', { amount: null, periodicity: null }), ['aidType']],
])('%s: wrong is %s', (_, said, fields) => {
  expect(wrongIn(said)).toEqual(fields)
})

test('DIS art. 20: a refusal is warned of while the hearing was not offered in writing', () => {
  expect(isHearingMissing({}, [refuses('RIS')])).toBe(true)
  expect(isHearingMissing({}, [grants('RIS', inPart)])).toBe(true)
  expect(isHearingMissing({}, [grants('RIS')])).toBe(false)
  expect(isHearingMissing({ hearingOffered: { on: '2026-03-02' } }, [refuses('RIS')])).toBe(false)
})

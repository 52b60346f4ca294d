import { expect, test } from 'vitest'
import { boundsOf, refusalToRecord, type SimpleFact, simpleFacts, wrongOf } from '#shared/clocks/recording.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { course } from '#tests/support/course.ts'

const now = { terms: defaultTerms, today: '2026-06-30' }
const decided = { decidedOn: '2026-03-20', outcome: 'granted' } as const
const wrongIn = (of: ReturnType<typeof course>, fact: SimpleFact, on: string, more = {}) =>
  wrongOf({ fact, on, firstReceivedOn: null, reason: '', ...more }, of, now)

test.each(simpleFacts)('nothing is noted after today: %s', (fact) => {
  const of = course({
    ...decided,
    facts: { urgentToNotify: '2026-03-03', interviewAsked: '2026-03-03', informationAsked: '2026-03-03' },
  })
  expect(boundsOf(fact, of, now)?.last ?? '').not.toBe('')
  expect(wrongIn(of, fact, '2026-07-01')).toBe('on')
})

test.each([
  ['a payment', 'paid', '2026-03-20'],
  ['the signing of the project', 'piisSigned', '2026-03-20'],
  ['a review', 'reviewed', '2026-03-20'],
] as const)('%s does not come before the decision, nor without one', (_, fact, first) => {
  expect(wrongIn(course(decided), fact, '2026-03-19')).toBe('on')
  expect(wrongIn(course(decided), fact, first)).toBeNull()
  expect(wrongIn(course(), fact, first)).toBe('fact')
  expect(wrongIn(course({ ...decided, outcome: 'refused' }), fact, first)).toBe('fact')
})

test('row 19 (RD 11 July 2002): the project is signed after 5 calendar days of reflection', () => {
  const of = course({ ...decided, facts: { piisOffered: '2026-03-30' } })
  expect(wrongIn(of, 'piisSigned', '2026-04-04')).toBe('on')
  expect(wrongIn(of, 'piisSigned', '2026-04-05')).toBeNull()
})

test('row 16 (DIS 20): the applicant is heard before the decision, not after it', () => {
  const of = course({ ...decided, facts: { hearingOffered: '2026-03-04', hearingAsked: '2026-03-06' } })
  expect(wrongIn(of, 'heard', '2026-03-05')).toBe('on')
  expect(wrongIn(of, 'heard', '2026-03-20')).toBeNull()
  expect(wrongIn(of, 'heard', '2026-03-21')).toBe('on')
  expect(wrongIn(of, 'hearingOffered', '2026-03-21')).toBe('on')
})

test.each([
  ['without the first day', null, '2026-02-27', 'firstReceivedOn'],
  ['first received after it was passed on', '2026-02-28', '2026-02-27', 'firstReceivedOn'],
  ['passed on after we received it', '2026-02-20', '2026-03-03', 'on'],
  ['in order', '2026-02-20', '2026-02-27', null],
])('what another centre passed on to us: %s', (_, firstReceivedOn, on, wrong) => {
  expect(wrongIn(course(), 'transmittedToUs', on, { firstReceivedOn })).toBe(wrong)
})

test('the notification of an urgent decision is noted until the day of the rest; of the whole it is a step of its own', () => {
  const facts = { urgentToNotify: '2026-03-05' }
  expect(wrongIn(course(), 'urgentNotified', '2026-03-10')).toBe('fact')
  expect(wrongIn(course({ facts }), 'urgentNotified', '2026-03-04')).toBe('on')
  expect(wrongIn(course({ facts }), 'urgentNotified', '2026-03-06')).toBeNull()
  expect(wrongIn(course({ facts, decidedOn: '2026-03-08' }), 'urgentNotified', '2026-03-09')).toBe('on')
  expect(wrongIn(course({ facts, decidedOn: '2026-03-05' }), 'urgentNotified', '2026-03-06')).toBe('fact')
})

test('an answer needs its question, and a withdrawal its reason', () => {
  expect(wrongIn(course(), 'informationGiven', '2026-03-10')).toBe('fact')
  const asked = course({ facts: { informationAsked: '2026-03-09' } })
  expect(wrongIn(asked, 'informationGiven', '2026-03-08')).toBe('on')
  expect(wrongIn(asked, 'informationGiven', '2026-03-10')).toBeNull()
  expect(wrongIn(course(), 'withdrawn', '2026-03-10')).toBe('reason')
  expect(wrongIn(course(), 'withdrawn', '2026-03-10', { reason: 'par lettre' })).toBeNull()
})

test.each([
  ['the holder', 'Ana', 'socialWorker', null],
  ['a colleague', 'Bea', 'socialWorker', 'request-held-by-colleague'],
  ['a lead', 'Bea', 'lead', null],
  ['whoever decides', 'Bea', 'president', 'permission-missing'],
  ['the desk', 'Bea', 'reception', 'permission-missing'],
] as const)('%s notes a fact, or is refused', (_, id, role, refusal) => {
  expect(refusalToRecord({ holderId: 'Ana' }, { id, name: id, roles: [role] })).toBe(refusal)
})

test('while nobody holds the request, any social worker notes a fact', () => {
  expect(refusalToRecord({ holderId: null }, { id: 'Bea', name: 'Bea', roles: ['socialWorker'] })).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { isClosedDay, lastOpenDay } from '#shared/calendar/closedDays.ts'
import type { ClockName } from '#shared/clocks/clockNames.ts'
import { clocksOf, stateOf } from '#shared/clocks/clocks.ts'
import type { Course } from '#shared/clocks/course.ts'
import { inNetworkBy } from '#shared/clocks/network.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { filed } from '#shared/intake/filing.ts'
import { registerNumber, registerOrder } from '#shared/register/number.ts'
import { outcomes } from '#shared/requests/outcomes.ts'
import { course } from '#tests/support/course.ts'

const clockOf = (of: Course, name: ClockName) => clocksOf(of, defaultTerms).find(({ clock }) => clock === name)
const dueOf = (of: Course, name: ClockName) => clockOf(of, name)?.dueOn

const granted = { stage: 'followUp', outcome: 'granted', decidedOn: '2026-03-20', grantedAidTypes: ['RIS'] } as const
const notOurs = { competence: 'notCompetent' } as const

test.each([
  ['a weekday evening, at 23:30', '2026-03-06T22:30:00Z', '2026-03-06'],
  ['a Saturday', '2026-03-07T10:00:00Z', '2026-03-09'],
  ['a Sunday evening', '2026-03-08T22:59:59Z', '2026-03-09'],
  ['Easter Monday', '2026-04-06T10:00:00Z', '2026-04-07'],
  ['the night to summer time, already Sunday in Belgium', '2026-03-28T23:30:00Z', '2026-03-30'],
  ['the night to winter time, still Saturday in Belgium', '2026-10-24T21:30:00Z', '2026-10-26'],
])('row 1 (OL 58 §1; DIS 18): what is filed on %s keeps its moment and is received on an open day', (_, sent, day) => {
  expect(filed(sent)).toEqual({ submittedAt: new Date(sent).toISOString(), receivedOn: day })
})

test('row 3 (OL 58 §2; DIS 18): the acknowledgement is due on the very day of receipt', () => {
  expect(clockOf(course(), 'acknowledge')).toMatchObject({
    article: 'OL 58 §2; DIS 18',
    startedOn: '2026-03-02',
    startedBy: 'received',
    dueOn: '2026-03-02',
    stoppedOn: null,
  })
})

test.each([
  ['the centre is not competent', course(notOurs)],
  ['the request was withdrawn', course({ facts: { withdrawn: '2026-03-02' } })],
  ['it was decided at once', course({ decidedOn: '2026-03-02', outcome: 'refused' })],
])('row 3 (OL 58 §2): the acknowledgement is owed also when %s', (_, of) => {
  expect(clockOf(of, 'acknowledge')?.stoppedOn).toBeNull()
})

test('row 3: what CPAS Online acknowledged on the Saturday of filing is in time for a receipt on Monday', () => {
  const clock = clockOf(course({ receivedOn: '2026-03-09', facts: { acknowledged: '2026-03-07' } }), 'acknowledge')
  expect(clock && stateOf(clock, '2026-04-01')).toBe('kept')
})

test.each([
  ['over a weekend', '2026-03-05', '2026-03-10'],
  ['ending on a Saturday, which does not extend it', '2026-03-09', '2026-03-14'],
  ['over Easter', '2026-04-02', '2026-04-07'],
  ['over New Year', '2026-12-29', '2027-01-03'],
  ['over 29 February', '2028-02-25', '2028-03-01'],
  ['over the night to summer time', '2026-03-27', '2026-04-01'],
])('row 4 (OL 58 §3; DIS 18 §4): the transfer is due within 5 calendar days, %s', (_, receivedOn, dueOn) => {
  expect(clockOf(course({ ...notOurs, receivedOn }), 'transfer')).toMatchObject({
    article: 'OL 58 §3; DIS 18 §4',
    startedOn: receivedOn,
    dueOn,
  })
})

test('row 4: a request that is ours has no term of transfer', () => {
  expect(clockOf(course({ competence: 'competent' }), 'transfer')).toBeUndefined()
  expect(clockOf(course({ facts: { foundNotCompetent: '2026-03-03' } }), 'transfer')).toBeDefined()
})

test('row 6 (OL 58 §3): until it is transmitted the centre must answer the request itself', () => {
  const late = course(notOurs)
  expect(clockOf(late, 'decide')?.stoppedOn).toBeNull()
  const transmitted = course({ ...notOurs, facts: { transferred: '2026-03-12' } })
  expect(clockOf(transmitted, 'decide')).toMatchObject({ stoppedOn: '2026-03-12', stoppedBy: 'transferred' })
  const transfer = clockOf(transmitted, 'transfer')
  expect(transfer && stateOf(transfer, '2026-03-12')).toBe('keptLate')
})

test('row 8: when the minister names another centre, the second one has nothing left to decide', () => {
  const ruled = (how: string) => ({ ...course(), facts: { ruled: { on: '2026-03-12', how } } })
  expect(clockOf(ruled('another'), 'decide')?.stoppedBy).toBe('ruled')
  expect(clockOf(ruled('ours'), 'decide')?.stoppedBy).toBeNull()
})

test('row 6: whoever decides after all has nothing left to transmit', () => {
  const decided = course({ ...notOurs, decidedOn: '2026-03-20', outcome: 'refused' })
  expect(clockOf(decided, 'transfer')).toMatchObject({ stoppedOn: '2026-03-20', stoppedBy: 'decided' })
})

test.each([
  ['over a weekend', '2026-03-05', '2026-03-12'],
  ['over Easter', '2026-04-02', '2026-04-10'],
  ['over Ascension Day', '2026-05-11', '2026-05-19'],
  ['over Whit Monday', '2026-05-21', '2026-05-29'],
  ['over Christmas and New Year', '2026-12-24', '2027-01-04'],
])('rows 7 and 8 (L65 15 al. 4–5): 5 working days to refer and 5 to rule, %s', (_, refused, dueOn) => {
  const of = course({ facts: { transferred: '2026-03-03', refusedBySecond: refused, referred: refused } })
  expect(dueOf(of, 'refer')).toBe(dueOn)
  expect(dueOf(of, 'rule')).toBe(dueOn)
  expect(clockOf(of, 'rule')?.whose).toBe('minister')
})

test('row 7 (L65 15 al. 4): the second centre refers instead of transmitting once more', () => {
  const of = course({ ...notOurs, facts: { firstReceived: '2026-02-25', transmittedToUs: '2026-02-27' } })
  expect(clockOf(of, 'transfer')).toBeUndefined()
  expect(clockOf(of, 'refer')).toMatchObject({ startedBy: 'transmittedToUs', dueOn: '2026-03-06' })
})

test.each([
  ['row 9 (DIS 21 §1): integration income within 30 days', ['RIS'], {}, '2026-04-01', 'DIS 21 §1'],
  ['row 10 (OL 71): other aid within a month', ['RENT'], {}, '2026-04-02', 'OL 71'],
  [
    'row 9: after a transfer from the day of transmission',
    ['RIS'],
    { transmittedToUs: '2026-02-27', firstReceived: '2026-02-20' },
    '2026-03-29',
    'DIS 21 §1',
  ],
  ['row 10: after a transfer too', ['RENT'], { transmittedToUs: '2026-02-27' }, '2026-03-27', 'OL 71'],
] as const)('%s', (_, aidTypes, facts, dueOn, article) => {
  expect(clockOf(course({ aidTypes, facts }), 'decide')).toMatchObject({ dueOn, article })
})

test.each([
  ['4', course({ ...notOurs, receivedOn: '2026-03-09' }), 'transfer', '2026-03-14'],
  ['9', course({ receivedOn: '2026-03-06' }), 'decide', '2026-04-05'],
  ['10', course({ receivedOn: '2026-03-06', aidTypes: ['RENT'] }), 'decide', '2026-04-06'],
  ['12', course({ decidedOn: '2026-03-20', outcome: 'refused' }), 'notify', '2026-03-28'],
] as const)(
  'row 11, for row %s: a last day on a closed day is not moved; the last open day before it is what to aim at',
  (_, of, clock, dueOn) => {
    expect(dueOf(of, clock)).toBe(dueOn)
    expect([isClosedDay(dueOn), lastOpenDay(dueOn) < dueOn]).toEqual([true, true])
  },
)

test('row 12 (DIS 21 §4; OL 62bis): the decision is notified within 8 days; the court is open from day 38', () => {
  const of = course({ decidedOn: '2026-04-01', outcome: 'refused' })
  expect(clockOf(of, 'notify')).toMatchObject({ article: 'DIS 21 §4; OL 62bis', dueOn: '2026-04-09' })
  expect(clockOf({ ...of, notifiedOn: '2026-04-10' }, 'notify')).toMatchObject({ stoppedBy: 'notified' })
})

test('row 13 (DIS 23): integration income is paid within 15 days of the decision, and closing the request pays nobody', () => {
  expect(clockOf(course(granted), 'pay')).toMatchObject({ article: 'DIS 23', dueOn: '2026-04-04' })
  const closed = course({ ...granted, stage: 'closed', closedOn: '2026-03-25' })
  expect(clockOf(closed, 'pay')?.stoppedOn).toBeNull()
  expect(clockOf(course({ ...granted, facts: { paid: '2026-03-31' } }), 'pay')?.stoppedBy).toBe('paid')
  expect(clockOf(course({ ...granted, grantedAidTypes: ['FOOD'] }), 'pay')).toBeUndefined()
})

test.each([
  ['an ordinary end', '2026-03-03', '2026-06-03'],
  ['a last day that is a Sunday', '2026-03-07', '2026-06-08'],
  ['a last day that is Easter Monday', '2026-01-06', '2026-04-07'],
  ['30 November: February has no 30th, and the 28th is a Sunday', '2026-11-30', '2027-03-01'],
  ['29 November of the year before a leap year', '2027-11-29', '2028-02-29'],
])('row 14 (DIS 47; OL 71): an appeal within 3 months, on to the next working day, %s', (_, starts, dueOn) => {
  expect(clockOf(course({ ...granted, facts: { appealStarts: starts } }), 'appeal')).toMatchObject({
    article: 'DIS 47; OL 71',
    whose: 'applicant',
    dueOn,
  })
})

test('row 14: without a valid notification the term of appeal does not start', () => {
  expect(clockOf(course({ ...granted, notifiedOn: '2026-03-23' }), 'appeal')).toBeUndefined()
})

test('row 15 (OL 28 §1): what the president decides alone waits for the next meeting', () => {
  const urgent = { decidedUrgently: '2026-03-03' }
  expect(clockOf(course({ facts: urgent }), 'ratify')).toMatchObject({ article: 'OL 28 §1', dueOn: null })
  const planned = course({ facts: { ...urgent, ratificationPlanned: '2026-03-17' } })
  const clock = clockOf(planned, 'ratify')
  expect(clock?.dueOn).toBe('2026-03-17')
  expect(clock && stateOf(clock, '2026-03-18')).toBe('missed')
})

describe('row 12 for row 15: what the president decided in urgency on a part of what was asked', () => {
  const urgent = { decidedUrgently: '2026-03-03', urgentToNotify: '2026-03-03' }

  test('is notified within 8 days of its own day, whatever else is still to be decided', () => {
    expect(clockOf(course({ facts: urgent }), 'notify')).toMatchObject({ dueOn: '2026-03-11', stoppedOn: null })
    const told = course({ facts: { ...urgent, urgentNotified: '2026-03-04' } })
    expect(clockOf(told, 'notify')).toMatchObject({ stoppedOn: '2026-03-04', stoppedBy: 'urgentNotified' })
  })

  test('and was not told before the rest was decided is late from its own day', () => {
    const decided = { decidedOn: '2026-03-20', outcome: 'granted' } as const
    expect(dueOf(course({ ...decided, facts: urgent }), 'notify')).toBe('2026-03-11')
    const told = { ...urgent, urgentNotified: '2026-03-04' }
    expect(clockOf(course({ ...decided, facts: told }), 'notify')).toMatchObject({
      dueOn: '2026-03-28',
      stoppedOn: null,
    })
  })

  test('and no meeting ratified no longer stands: nobody is to be told of it as a decision', () => {
    const { facts } = course({ facts: urgent })
    const rejected = { ...course(), facts: { ...facts, ratified: { on: '2026-03-10', how: 'notRatified' } } }
    expect(clockOf(rejected, 'notify')).toBeUndefined()
  })
})

test('row 17 (royal decrees of 1 Dec 2013): a home visit at least yearly, from the last one', () => {
  expect(clockOf(course(granted), 'visit')).toMatchObject({ article: 'RD2013', dueOn: '2027-03-20' })
  const visited = course({ ...granted, facts: { visited: '2026-03-10' } })
  expect(dueOf(visited, 'visit')).toBe('2027-03-10')
})

test('row 18 (DIS 22 §1): the conditions are reviewed at least once a year', () => {
  expect(clockOf(course(granted), 'review')).toMatchObject({ article: 'DIS 22 §1', dueOn: '2027-03-20' })
  expect(dueOf(course({ ...granted, facts: { reviewed: '2027-02-01' } }), 'review')).toBe('2028-02-01')
  expect(dueOf(course({ ...granted, decidedOn: '2028-02-29' }), 'review')).toBe('2029-02-28')
})

test('row 19 (DIS 11): the project is signed within 3 months of the decision, the earlier of the two readings', () => {
  expect(clockOf(course({ ...granted, notifiedOn: '2026-03-27' }), 'piis')).toMatchObject({ dueOn: '2026-06-20' })
})

test('row 19 (RD 11 July 2002): an interview within 5 working days of asking, and anew for whoever asks again', () => {
  const asked = { interviewAsked: '2026-04-02' }
  expect(clockOf(course({ facts: asked }), 'interview')).toMatchObject({
    article: 'DIS 11; RD2002 10–21',
    dueOn: '2026-04-10',
  })
  const answered = course({ facts: { ...asked, interviewed: '2026-04-08' } })
  expect(clockOf(answered, 'interview')?.stoppedBy).toBe('interviewed')
  const again = course({ facts: { interviewAsked: '2026-05-04', interviewed: '2026-04-08' } })
  expect(clockOf(again, 'interview')).toMatchObject({ dueOn: '2026-05-11', stoppedOn: null })
})

test.each([
  ['in time on the sixtieth day', '2026-01-01', 'kept'],
  ['too late the day after', '2025-12-31', 'keptLate'],
])('row 20 (heating fund): the request within 60 days of delivery, %s', (_, delivered, state) => {
  const clock = clockOf(course({ aidTypes: ['HEAT'], facts: { heatingDelivered: delivered } }), 'heating')
  expect(clock?.stoppedBy).toBe('submitted')
  expect(clock && stateOf(clock, '2026-03-02')).toBe(state)
})

test('row 21 (Charter, art. 3): information asked in writing within 45 days', () => {
  const of = course({ facts: { informationAsked: '2026-12-01' } })
  expect(clockOf(of, 'inform')).toMatchObject({ article: 'CHARTER 3', dueOn: '2027-01-15' })
})

test('row 21 (Charter, art. 9): what was wrongly addressed keeps the day of its first receipt beside that of transmission', () => {
  const of = course({ facts: { firstReceived: '2026-02-20', transmittedToUs: '2026-02-27' } })
  expect([of.facts.firstReceived?.on, clockOf(of, 'decide')?.startedOn]).toEqual(['2026-02-20', '2026-02-27'])
})

test('row 22: the decision stands in the network of social security up to 7 days later', () => {
  expect(inNetworkBy(course({ decidedOn: '2026-12-28' }), defaultTerms)).toBe('2027-01-04')
  expect(inNetworkBy(course(), defaultTerms)).toBeNull()
})

test('row 2 (OL 58 §1; DIS 18): what is filed in the last night of a year is in the register of the year of its receipt', () => {
  const { receivedOn } = filed('2027-12-31T20:30:00Z')
  expect(receivedOn).toBe('2027-12-31')
  const later = filed('2027-12-31T23:30:00Z').receivedOn
  expect(registerNumber(registerOrder(Number(later.slice(0, 4)), 1))).toBe('2028/0001')
})

test('row 5 (OL 58 §3): where the chair alone found the centre not competent, the next meeting ratifies', () => {
  const found = (how: string, more = {}) => ({
    ...course(notOurs),
    facts: { foundNotCompetent: { on: '2026-03-03', how }, ...more },
  })
  expect(clockOf(found('chair'), 'ratify')).toMatchObject({ startedBy: 'foundNotCompetent', stoppedOn: null })
  expect(clockOf(found('committee'), 'ratify')).toBeUndefined()
  const ratified = found('chair', { incompetenceRatified: { on: '2026-03-17' } })
  expect(clockOf(ratified, 'ratify')).toMatchObject({ stoppedOn: '2026-03-17', stoppedBy: 'incompetenceRatified' })
})

test.each(outcomes.filter((outcome) => outcome !== 'granted'))(
  'a request closed as %s: the decision stays due unless that answers it',
  (outcome) => {
    const ends = ['withdrawn', 'duplicate', 'invalid', 'knownApplicant']
    const closed = course({ stage: 'closed', outcome, closedOn: '2026-03-10' })
    expect(clockOf(closed, 'decide')?.stoppedBy ?? null).toBe(ends.includes(outcome) ? 'closed' : null)
  },
)

test.each([
  ['noContact', 'noRefusalYet', null],
  ['noContact', 'refusalNotified', 'closed'],
  ['deceasedOrMoved', 'moved', null],
  ['deceasedOrMoved', 'deceased', 'closed'],
] as const)('a request closed as %s, %s', (outcome, ground, stoppedBy) => {
  const closed = course({ stage: 'closed', outcome, ground, closedOn: '2026-03-10' })
  expect(clockOf(closed, 'decide')?.stoppedBy ?? null).toBe(stoppedBy)
})

test('what turned out never to be a request is owed no acknowledgement', () => {
  const closed = course({ stage: 'closed', outcome: 'invalid', ground: 'test', closedOn: '2026-03-02' })
  expect(clockOf(closed, 'acknowledge')?.stoppedBy).toBe('closed')
})

test('a request that is reopened runs again', () => {
  expect(clockOf(course({ stage: 'contact', closedOn: null, outcome: null }), 'decide')?.stoppedOn).toBeNull()
})

test.each([
  ['running', '2026-03-07'],
  ['missed', '2026-03-08'],
] as const)('a term is %s on %s', (state, today) => {
  const clock = clockOf(course(notOurs), 'transfer')
  expect(clock && stateOf(clock, today)).toBe(state)
})

test('a right that was not used is over, not missed', () => {
  const clock = clockOf(course({ ...granted, facts: { appealStarts: '2026-03-24' } }), 'appeal')
  expect(clock && [stateOf(clock, '2026-06-24'), stateOf(clock, '2026-06-25')]).toEqual(['running', 'over'])
})

test('every corrected length holds for its clock', () => {
  const terms = { ...defaultTerms, transfer: { ...defaultTerms.transfer, length: { openDays: 5 }, article: 'X 1' } }
  const clock = clocksOf(course({ ...notOurs, receivedOn: '2026-04-02' }), terms).find(
    (one) => one.clock === 'transfer',
  )
  expect(clock).toMatchObject({ dueOn: '2026-04-10', article: 'X 1' })
})

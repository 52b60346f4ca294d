import { expect, test } from 'vitest'
import { addDays } from '#shared/calendar/days.ts'
import { dayBeforeOpenDays, openDaysSince } from '#shared/calendar/openDays.ts'
import { type Role, roles } from '#shared/people/permissions.ts'
import { stages } from '#shared/requests/stages.ts'
import { refusalToPutBack, restingOf, restsSince } from '#shared/rest/resting.ts'
import { RestRule, usualRest } from '#shared/rest/restRule.ts'

test.each([
  ['2026-03-02', '2026-03-02', 0, 'on the day itself'],
  ['2026-03-02', '2026-03-03', 1, 'from Monday to Tuesday'],
  ['2026-03-06', '2026-03-08', 0, 'over a weekend'],
  ['2026-03-06', '2026-03-09', 1, 'from Friday to Monday'],
  ['2026-03-02', '2026-03-09', 5, 'over a week'],
  ['2026-04-02', '2026-04-07', 2, 'over Easter Monday'],
  ['2026-04-30', '2026-05-04', 1, 'over Labour Day and a weekend'],
  ['2026-05-13', '2026-05-15', 1, 'over Ascension Day'],
  ['2026-12-24', '2026-12-28', 1, 'over Christmas'],
  ['2026-03-10', '2026-03-02', 0, 'to a day before'],
])('from %s to %s come %i open days: %s', (day, today, openDays) => {
  expect(openDaysSince(day, today)).toBe(openDays)
})

test('the day before so many open days is the last one since which they have come, all the year round', () => {
  for (let today = '2026-01-01'; today < '2027-01-01'; today = addDays(today, 1))
    for (const openDays of [0, 1, 5, 10]) {
      const day = dayBeforeOpenDays(today, openDays)
      expect(openDaysSince(day, today)).toBeGreaterThanOrEqual(openDays)
      expect(openDaysSince(addDays(day, 1), today)).toBeLessThan(Math.max(openDays, 1))
    }
})

const nothing = { promisedFor: null, appointedOn: null, paperAskedOn: null }
const claim = { ...nothing, stage: 'inquiry', holderId: 'ana', touchedOn: '2026-03-02' } as const

test.each([
  ['2026-03-06', null],
  ['2026-03-08', null],
  ['2026-03-09', 'ask'],
  ['2026-03-11', 'ask'],
  ['2026-03-12', 'lead'],
  ['2026-03-15', 'lead'],
  ['2026-03-16', 'release'],
  ['2026-06-01', 'release'],
] as const)('a claim untouched since Monday 2 March is, on %s: %s', (today, resting) => {
  expect(restingOf(claim, usualRest, today)).toBe(resting)
})

test.each(stages)('in the stage %s a claim rests only where something is the holder’s to do', (stage) => {
  const waits = ['proposal', 'followUp', 'closed'].includes(stage)
  expect(restingOf({ ...claim, stage }, usualRest, '2026-03-16')).toBe(waits ? null : 'release')
})

test('what nobody has does not rest', () => {
  expect(restingOf({ ...claim, holderId: null }, usualRest, '2026-06-01')).toBeNull()
})

test.each([
  ['a promise', { promisedFor: '2026-03-20' }, '2026-03-20'],
  ['an appointment', { appointedOn: '2026-03-20' }, '2026-03-20'],
  ['a paper asked for, two weeks long', { paperAskedOn: '2026-03-06' }, '2026-03-20'],
  [
    'the latest of all',
    { promisedFor: '2026-03-05', appointedOn: '2026-03-20', paperAskedOn: '2026-03-02' },
    '2026-03-20',
  ],
])('%s that is awaited keeps a claim from resting; from its day on it counts anew', (_, awaited, since) => {
  const waiting = { ...claim, ...awaited }
  expect(restsSince(waiting)).toBe(since)
  expect(restingOf(waiting, usualRest, '2026-03-16')).toBeNull()
  expect(restingOf(waiting, usualRest, '2026-03-26')).toBeNull()
  expect(restingOf(waiting, usualRest, '2026-03-27')).toBe('ask')
})

test('what was awaited before somebody worked on it counts no more', () => {
  expect(restsSince({ ...claim, promisedFor: '2026-02-20' })).toBe('2026-03-02')
})

test.each(roles)('%s puts a resting claim back in the list only where the role hands requests out', (role: Role) => {
  const worker = { id: 'luc', name: 'Luc', roles: [role] }
  expect(refusalToPutBack(claim, 'release', worker)).toBe(role === 'lead' ? null : 'permission-missing')
})

test.each([
  ['lead', 'claim-not-resting'],
  ['ask', 'claim-not-resting'],
  [null, 'claim-not-resting'],
] as const)('a claim that is at « %s » is not put back yet', (resting, refusal) => {
  const lead = { id: 'luc', name: 'Luc', roles: ['lead'] as const }
  expect(refusalToPutBack(claim, resting, lead)).toBe(refusal)
  expect(refusalToPutBack({ ...claim, holderId: null }, resting, lead)).toBe('request-held-by-nobody')
})

test('the lead is not shown a claim before its holder is asked, nor offered to release it before seeing it', () => {
  const wrong = (rule: object) => RestRule.safeParse({ ...usualRest, ...rule }).error?.issues[0]?.path[0]
  expect(wrong({ leadAfter: 4 })).toBe('leadAfter')
  expect(wrong({ releaseAfter: 7 })).toBe('releaseAfter')
  expect(wrong({ askAfter: 0 })).toBe('askAfter')
  expect(wrong({ leadAfter: 5, releaseAfter: 5 })).toBeUndefined()
})

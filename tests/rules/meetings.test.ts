import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClosedDay } from '#shared/calendar/closedDays.ts'
import { addDays } from '#shared/calendar/days.ts'
import { refusalToEnter, refusalToPutOn, refusalToTakeOff } from '#shared/meetings/agenda.ts'
import {
  agendaClosing,
  lastUsefulMeeting,
  ratifyingMeeting,
  seriesDays,
  wrongDayOfMeeting,
} from '#shared/meetings/calendar.ts'

const today = '2026-03-02'

test.each([
  ['the same day', '2026-03-12', 0, '2026-03-12'],
  ['the day before', '2026-03-12', 1, '2026-03-11'],
  ['five open days, over a weekend', '2026-03-12', 5, '2026-03-05'],
  ['over Easter Monday', '2026-04-07', 1, '2026-04-03'],
])('an agenda that closes %s before %s, %i open days: on %s', (_, heldOn, days, closes) => {
  expect(agendaClosing(heldOn, days)).toBe(closes)
})

test('whatever the rhythm, so many open days lie from the closing up to the meeting', () => {
  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (heldOn, before) => {
      let open = 0
      for (let day = agendaClosing(heldOn, before); day < heldOn; day = addDays(day, 1))
        if (!isClosedDay(day)) open += 1
      expect(open).toBe(before)
    }),
  )
})

test('a series every two weeks leaves out the days on which the centre is closed', () => {
  const days = seriesDays({ first: '2026-04-30', everyWeeks: 2, until: '2026-06-11' })
  expect(days).toEqual(['2026-04-30', '2026-05-28', '2026-06-11'])
})

const meeting = (heldOn: string, agendaClosesOn: string) => ({ heldOn, agendaClosesOn })

test.each([
  ['the last one before the day to decide by', '2026-04-01', '2026-03-26'],
  ['one on that very day', '2026-03-26', '2026-03-26'],
  ['the nearer one when the later is too late', '2026-03-25', '2026-03-12'],
  ['none when all are too late', '2026-03-11', undefined],
])('the last useful meeting is %s', (_, decideBy, heldOn) => {
  const meetings = [meeting('2026-03-12', '2026-03-05'), meeting('2026-03-26', '2026-03-19')]
  expect(lastUsefulMeeting(meetings, decideBy, today)?.heldOn).toBe(heldOn)
})

test('a meeting whose agenda is closed today is of no use; one that closes today is', () => {
  const meetings = [meeting('2026-03-05', '2026-02-27'), meeting('2026-03-04', '2026-03-02')]
  expect(lastUsefulMeeting(meetings, '2026-03-31', today)?.heldOn).toBe('2026-03-04')
})

test('OL art. 28 §1: the very next meeting ratifies, on the day of the urgent decision at the earliest', () => {
  const meetings = [{ heldOn: '2026-02-26' }, { heldOn: '2026-03-26' }, { heldOn: '2026-03-12' }]
  expect(ratifyingMeeting(meetings, '2026-03-02')?.heldOn).toBe('2026-03-12')
  expect(ratifyingMeeting(meetings, '2026-03-12')?.heldOn).toBe('2026-03-12')
  expect(ratifyingMeeting(meetings, '2026-03-27')).toBeNull()
})

test.each([
  ['in the past', { heldOn: '2026-03-01', agendaClosesOn: '2026-03-01' }, 'heldOn'],
  ['whose agenda closes after it', { heldOn: '2026-03-12', agendaClosesOn: '2026-03-13' }, 'agendaClosesOn'],
  ['whose series ends before it begins', { ...meeting('2026-03-12', '2026-03-05'), until: '2026-03-11' }, 'until'],
  ['of today', { heldOn: '2026-03-02', agendaClosesOn: '2026-03-02' }, null],
])('a meeting %s: wrong is %s', (_, days, wrong) => {
  expect(wrongDayOfMeeting(days, today)).toBe(wrong)
})

const ana = { id: 'Ana', name: 'Ana', roles: ['socialWorker'] as const }
const lea = { id: 'Léa', name: 'Léa', roles: ['lead'] as const }
const nadine = { id: 'Nadine', name: 'Nadine', roles: ['reception'] as const }
const ripe = { stage: 'proposal', closedIn: null, holderId: 'Ana' } as const
const coming = { ...meeting('2026-03-12', '2026-03-05'), closedAt: null }
const put = { request: ripe, matter: 'decision', meeting: coming, awaited: false } as const

test.each([
  ['its holder, while the agenda is open', put, ana, null],
  [
    'its holder, once the agenda is closed',
    { ...put, meeting: { ...coming, agendaClosesOn: '2026-03-01' } },
    ana,
    'agenda-closed',
  ],
  ['a lead, even then', { ...put, meeting: { ...coming, agendaClosesOn: '2026-03-01' } }, lea, null],
  ['the desk', put, nadine, 'permission-missing'],
  ['a colleague', { ...put, request: { ...ripe, holderId: 'Bram' } }, ana, 'request-held-by-colleague'],
  [
    'anybody, of what has no proposal',
    { ...put, request: { ...ripe, stage: 'inquiry' } },
    lea,
    'decision-needs-proposal',
  ],
  ['anybody, a second time', { ...put, awaited: true }, lea, 'already-on-agenda'],
  ['anybody, at a meeting that is over', { ...put, meeting: { ...coming, heldOn: '2026-03-01' } }, lea, 'meeting-over'],
] as const)('put on the agenda by %s: %s', (_, asked, worker, refusal) => {
  expect(refusalToPutOn(asked, worker, today)).toBe(refusal)
})

test('a ratification stays on the agenda, whoever would rather not', () => {
  expect(refusalToTakeOff({ request: ripe, matter: 'ratification', meeting: coming }, lea)).toBe(
    'ratification-stays-on-agenda',
  )
  expect(refusalToTakeOff({ request: ripe, matter: 'decision', meeting: coming }, ana)).toBeNull()
})

test('decisions are entered from the day of the meeting on, until it is closed', () => {
  expect(refusalToEnter(coming, '2026-03-11')).toBe('meeting-not-yet')
  expect(refusalToEnter(coming, '2026-03-12')).toBeNull()
  expect(refusalToEnter({ ...coming, closedAt: '2026-03-12T20:00:00.000Z' }, '2026-03-13')).toBe('meeting-over')
})

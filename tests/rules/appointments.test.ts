import { describe, expect, test } from 'vitest'
import { calendarFile } from '#shared/appointments/calendarFile.ts'
import { factsAfter, refusalToSay } from '#shared/appointments/held.ts'
import { appointmentKinds, appointmentOutcomes } from '#shared/appointments/kinds.ts'
import { overlap } from '#shared/appointments/overlapping.ts'
import { startOf, wrongStartOf } from '#shared/appointments/startOf.ts'

describe('the time of an appointment is the time in Belgium', () => {
  test.each([
    ['in winter', '2026-03-28', '09:30', '2026-03-28T08:30:00.000Z'],
    ['in summer', '2026-03-29', '09:30', '2026-03-29T07:30:00.000Z'],
    ['the first of the two, in the hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['in an hour that the clock skips: no such time', '2026-03-29', '02:30', null],
  ])('%s', (_, day, time, instant) => {
    expect(startOf({ day, time })).toBe(instant)
  })

  test.each([
    ['yesterday', '2026-03-01', '09:30', 'day'],
    ['this morning', '2026-03-02', '11:59', 'time'],
    ['now', '2026-03-02', '12:00', 'time'],
    ['in a minute', '2026-03-02', '12:01', null],
    ['in an hour that does not exist', '2026-03-29', '02:30', 'time'],
    ['in the year 2062', '2062-03-02', '09:30', 'day'],
  ])('%s', (_, day, time, wrong) => {
    expect(wrongStartOf({ day, time }, { today: '2026-03-02', now: '2026-03-02T11:00:00.000Z' })).toBe(wrong)
  })
})

test.each([
  ['the same time', '2026-03-02T10:00:00.000Z', 60, true],
  ['a part of it', '2026-03-02T10:45:00.000Z', 30, true],
  ['begins as the other ends', '2026-03-02T11:00:00.000Z', 30, false],
  ['ends as the other begins', '2026-03-02T09:00:00.000Z', 60, false],
  ['goes around it', '2026-03-02T09:00:00.000Z', 480, true],
])('two appointments overlap or not: %s', (_, startsAt, minutes, expected) => {
  const one = { startsAt: '2026-03-02T10:00:00.000Z', minutes: 60 }
  expect([overlap(one, { startsAt, minutes }), overlap({ startsAt, minutes }, one)]).toEqual([expected, expected])
})

describe('how an appointment went', () => {
  const startsAt = '2026-03-02T10:00:00.000Z'

  test.each(appointmentOutcomes)('%s is said once it has begun; before, only that it is cancelled', (went) => {
    const before = refusalToSay({ kind: 'interview', startsAt }, went, '2026-03-02T09:59:59.000Z')
    expect(before).toBe(went.startsWith('cancelled') ? null : 'appointment-to-come')
    expect(refusalToSay({ kind: 'interview', startsAt }, went, startsAt)).toBeNull()
  })

  test.each(appointmentKinds)('%s, once held, establishes what it is held for', (kind) => {
    const on = '2026-03-02'
    const facts = { homeVisit: { visited: { on } }, hearing: { heard: { on } }, interview: {}, phone: {} }
    expect(factsAfter({}, { kind, startsAt }, 'held')).toEqual(facts[kind])
    expect(factsAfter({}, { kind, startsAt }, 'missedByApplicant')).toEqual({})
  })

  test('what was said by mistake is taken back with its fact, and no other', () => {
    const visit = { kind: 'homeVisit', startsAt } as const
    const facts = { acknowledged: { on: '2026-03-01' }, visited: { on: '2026-03-02' } }
    expect(factsAfter(facts, visit, 'missedByApplicant')).toEqual({ acknowledged: { on: '2026-03-01' } })
    const later = { visited: { on: '2026-03-10' } }
    expect(factsAfter(later, visit, 'missedByApplicant')).toBe(later)
    expect(factsAfter(later, visit, 'held')).toBe(later)
  })
})

describe('the file for a calendar', () => {
  const appointment = {
    id: '01900000-0000-7000-8000-000000000001',
    startsAt: '2026-03-29T07:30:00.000Z',
    minutes: 45,
    place: 'Rue du Lavoir 12; 9990 Rochemont,\nsonnette \\ 2',
    went: null,
    version: 1,
    summary: 'Rendez-vous 2026/0012',
  } as const
  const now = '2026-03-02T11:00:00.000Z'
  const linesIn = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

  test('says when in UTC and where, with a UID that stays', () => {
    expect(linesIn(calendarFile(appointment, now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Relais//Relais//FR',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:01900000-0000-7000-8000-000000000001@relais',
      'SEQUENCE:0',
      'DTSTAMP:20260302T110000Z',
      'DTSTART:20260329T073000Z',
      'DTEND:20260329T081500Z',
      'SUMMARY:Rendez-vous 2026/0012',
      'LOCATION:Rue du Lavoir 12\\; 9990 Rochemont\\,\\nsonnette \\\\ 2',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test.each(['cancelledByApplicant', 'cancelledByUs'] as const)('takes it back when it is %s', (went) => {
    const lines = linesIn(calendarFile({ ...appointment, went, version: 2 }, now))
    expect(lines).toContain('SEQUENCE:1')
    expect(lines).toContain('STATUS:CANCELLED')
  })

  test('is folded at 75 octets, without tearing a character', () => {
    const place = 'Straße der Œuvres où l’on rêve '.repeat(12).concat('🏠'.repeat(60))
    const file = calendarFile({ ...appointment, place }, now)
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(octets.filter((size) => size > 71).length).toBeGreaterThan(5)
    expect(linesIn(file)).toContain(`LOCATION:${place}`)
  })
})

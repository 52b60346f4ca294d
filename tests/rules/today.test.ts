import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockNames } from '#shared/clocks/clockNames.ts'
import { type RequestLine, reasons } from '#shared/today/contract.ts'
import { nextStepOf } from '#shared/today/nextStep.ts'
import { byPressure, countPressing, pressureOn, pressures } from '#shared/today/pressure.ts'

const today = '2026-03-06'

const line = (wanted: Partial<RequestLine>): RequestLine => ({
  reason: 'term',
  id: 'one',
  requestId: 'one',
  number: '2026/0001',
  applicant: 'Dupont, Marie',
  day: today,
  ...wanted,
})

test.each([
  ['term', '2026-03-05', 'late'],
  ['term', '2026-03-06', 'today'],
  ['term', '2026-03-13', 'soon'],
  ['term', '2026-03-14', 'later'],
  ['acknowledge', '2026-03-05', 'late'],
  ['promise', '2026-03-06', 'today'],
  ['ratify', null, 'later'],
  ['enter', '2026-03-06', 'today'],
  ['enter', '2026-03-05', 'late'],
  ['piece', '2026-02-01', 'today'],
  ['handed', '2026-03-05', 'today'],
  ['mail', '2026-03-05', 'today'],
  ['appointment', '2026-03-06', 'today'],
  ['unsaid', '2026-03-02', 'today'],
] as const)('%s with the day %s presses: %s', (reason, day, pressure) => {
  expect(pressureOn(today)({ reason, day })).toBe(pressure)
})

test('on a Friday at four what is late comes first, then who stands at the door, then what the law asks for today', () => {
  const lines = [
    line({ id: 'new', reason: 'new', day: '2026-03-30' }),
    line({ id: 'agenda', reason: 'agenda', day: '2026-03-10' }),
    line({ id: 'piece', reason: 'piece', day: '2026-03-02' }),
    line({ id: 'promised', reason: 'promise' }),
    line({ id: 'decide today', reason: 'term' }),
    line({ id: 'at four', reason: 'appointment', at: '2026-03-06T15:00:00.000Z' }),
    line({ id: 'at three', reason: 'appointment', at: '2026-03-06T14:00:00.000Z' }),
    line({ id: 'promise broken', reason: 'promise', day: '2026-03-04' }),
    line({ id: 'late since yesterday', reason: 'term', day: '2026-03-05' }),
    line({ id: 'late for a week', reason: 'acknowledge', day: '2026-02-27' }),
    line({ id: 'decide soon', reason: 'term', day: '2026-03-09' }),
  ]
  expect(byPressure(lines, today).map(({ id }) => id)).toEqual([
    'late for a week',
    'late since yesterday',
    'promise broken',
    'at three',
    'at four',
    'decide today',
    'promised',
    'piece',
    'decide soon',
    'agenda',
    'new',
  ])
})

const anyLine = fc
  .record({
    reason: fc.constantFrom(...reasons.filter((one) => one !== 'enter')),
    number: fc.integer({ min: 1, max: 9_999 }).map((number) => `2026/${String(number).padStart(4, '0')}`),
    day: fc.option(fc.constantFrom('2026-02-01', '2026-03-05', today, '2026-03-08', '2026-04-01')),
  })
  .map((wanted) => line(wanted))

test('whatever the lines, none is lost, none that presses more stands below, and the order in which they came does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
      const ordered = byPressure(lines, today)
      expect(ordered).toHaveLength(lines.length)
      const pressing = ordered.map((one) => pressures.indexOf(pressureOn(today)(one)))
      expect(pressing).toEqual(pressing.toSorted())
      expect(byPressure(lines.toReversed(), today)).toEqual(ordered)
      expect(countPressing({ lines, day: today })).toBe(pressing.filter((pressure) => pressure < 2).length)
    }),
  )
})

test.each(reasons.filter((one) => one !== 'enter'))(
  'a line for the reason %s says one next thing, and where it is done',
  (reason) => {
    for (const clock of [...clockNames, null])
      expect(nextStepOf(line({ reason, clock }))).toMatchObject({
        words: expect.any(String),
        to: expect.stringMatching(/^\/(requests\/one|meetings)/),
      })
  },
)

test('the term of a request that nobody has asks a lead to hand it out, whatever the term', () => {
  for (const clock of clockNames) expect(nextStepOf(line({ clock, unheld: true })).words).toBe('hold')
})

test('a promise of a colleague is not marked as kept for them', () => {
  expect(nextStepOf(line({ reason: 'promise' })).does).toBe('keep')
  expect(nextStepOf(line({ reason: 'promise', colleague: 'Bram' })).does).toBeUndefined()
})

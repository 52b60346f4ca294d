import { describe, expect, test } from 'vitest'
import { missingContact } from '#shared/contacts/noContact.ts'

const rule = { attempts: 3, overDays: 10 }
const today = '2026-03-20'

const tried = (...days: readonly string[]) => days.map((day) => ({ at: `${day}T09:00:00.000Z`, reached: false }))
const reached = (day: string) => ({ at: `${day}T09:00:00.000Z`, reached: true })

describe('"no contact" is said only once the rule of the office is kept', () => {
  test.each([
    ['three attempts, the first ten days ago', tried('2026-03-10', '2026-03-11', '2026-03-12')],
    ['more than was asked for', tried('2026-03-01', '2026-03-05', '2026-03-09', '2026-03-19')],
    ['reached once, and lost again since', [reached('2026-02-20'), ...tried('2026-03-02', '2026-03-05', '2026-03-09')]],
  ])('%s: it may be said', (_, attempts) => {
    expect(missingContact(attempts, rule, today)).toBeNull()
  })

  test.each([
    ['no attempt at all', [], { attempts: 3, from: '2026-03-30' }],
    ['two attempts long ago', tried('2026-02-01', '2026-02-20'), { attempts: 1, from: null }],
    [
      'three attempts in nine days',
      tried('2026-03-11', '2026-03-12', '2026-03-13'),
      { attempts: 0, from: '2026-03-21' },
    ],
    ['three calls on one day', tried('2026-03-01', '2026-03-01', '2026-03-01'), { attempts: 2, from: null }],
    [
      'reached after the attempts',
      [...tried('2026-03-01', '2026-03-02', '2026-03-03'), reached('2026-03-04')],
      { attempts: 3, from: '2026-03-30' },
    ],
    [
      'reached between the attempts',
      [...tried('2026-03-01', '2026-03-02'), reached('2026-03-03'), ...tried('2026-03-05')],
      { attempts: 2, from: null },
    ],
  ])('%s: it may not, and what is missing is said', (_, attempts, missing) => {
    expect(missingContact(attempts, rule, today)).toEqual(missing)
  })

  test('the order in which the attempts are listed does not matter', () => {
    const attempts = [...tried('2026-03-01', '2026-03-09'), reached('2026-03-02'), ...tried('2026-03-12', '2026-03-05')]
    expect(missingContact(attempts, rule, today)).toBeNull()
    expect(missingContact(attempts.toReversed(), rule, today)).toBeNull()
  })

  test('two attempts on either side of midnight in Belgium are two days', () => {
    const attempts = [
      { at: '2026-03-08T22:30:00.000Z', reached: false },
      { at: '2026-03-08T23:30:00.000Z', reached: false },
    ]
    expect(missingContact(attempts, { attempts: 2, overDays: 0 }, today)).toBeNull()
  })
})

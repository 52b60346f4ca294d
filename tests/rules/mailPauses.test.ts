import { expect, test } from 'vitest'
import { nextAttempt } from '#shared/mail/pauses.ts'
import { mailStates, stepsIn } from '#shared/mail/states.ts'

test('a mail that fails rests longer each time, and is given up after two days', () => {
  const attempts: string[] = []
  let now: string | null = '2026-03-02T08:00:00.000Z'
  for (let tried = 1; now !== null; tried++) {
    attempts.push(now.slice(0, 16))
    now = nextAttempt(tried, now)
  }
  expect(attempts).toEqual([
    '2026-03-02T08:00',
    '2026-03-02T08:01',
    '2026-03-02T08:06',
    '2026-03-02T08:21',
    '2026-03-02T09:21',
    '2026-03-02T13:21',
    '2026-03-02T21:21',
    '2026-03-03T09:21',
    '2026-03-04T09:21',
  ])
})

test('what is leaving or has left is left alone', () => {
  expect(mailStates.filter((state) => stepsIn[state].length === 0)).toEqual(['sending', 'sent'])
})

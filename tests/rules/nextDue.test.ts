import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocksOf } from '#shared/clocks/clocks.ts'
import type { Course } from '#shared/clocks/course.ts'
import { nextDue } from '#shared/clocks/nextDue.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { anyCourse } from '#tests/support/anyCourse.ts'
import { course } from '#tests/support/course.ts'

const done = { acknowledged: '2026-03-02' }
const granted = { decidedOn: '2026-03-20', outcome: 'granted', grantedAidTypes: ['RIS'] } as const
const paid = { ...done, paid: '2026-03-31', piisSigned: '2026-04-02' }

test.each([
  ['first the acknowledgement', course(), '2026-03-02', 'acknowledge'],
  ['then the decision', course({ facts: done }), '2026-04-01', 'decide'],
  ['the transfer before it', course({ competence: 'notCompetent', facts: done }), '2026-03-07', 'transfer'],
  ['after the decision its notification', course({ ...granted, facts: done }), '2026-03-28', 'notify'],
  ['then the payment', course({ ...granted, notifiedOn: '2026-03-23', facts: done }), '2026-04-04', 'pay'],
  ['then the yearly review', course({ ...granted, notifiedOn: '2026-03-23', facts: paid }), '2027-03-20', 'review'],
] as const)('%s', (_, of, day, clock) => {
  expect(nextDue(of, defaultTerms)).toEqual({ day, clock })
})

test.each([
  [
    'the appeal is the applicant’s',
    { decidedOn: '2026-03-20', outcome: 'refused', notifiedOn: '2026-03-23' },
    { appealStarts: '2026-03-24' },
  ],
  [
    'the ruling is the minister’s',
    { competence: 'notCompetent' },
    { transferred: '2026-03-04', refusedBySecond: '2026-03-06', referred: '2026-03-09' },
  ],
  ['a withdrawal in writing ends the term', {}, { withdrawn: '2026-03-05' }],
] as const satisfies readonly (readonly [string, Partial<Course>, object])[])(
  'nothing presses the office: %s',
  (_, of, facts) => {
    expect(nextDue(course({ ...of, facts: { ...done, ...facts } }), defaultTerms)).toBeNull()
  },
)

test('what comes next is the nearest of the office’s clocks that run, and of no other', () => {
  fc.assert(
    fc.property(anyCourse, (of) => {
      const running = clocksOf(of, defaultTerms).filter(
        ({ whose, stoppedOn, dueOn }) => whose === 'office' && stoppedOn === null && dueOn !== null,
      )
      const next = nextDue(of, defaultTerms)
      expect(next === null).toBe(running.length === 0)
      if (next) {
        expect(running.some(({ clock, dueOn }) => clock === next.clock && dueOn === next.day)).toBe(true)
        expect(running.every(({ dueOn }) => dueOn !== null && dueOn >= next.day)).toBe(true)
      }
    }),
  )
})

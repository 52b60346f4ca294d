import fc from 'fast-check'
import { type AidType, aidTypes } from '#shared/aid/aidTypes.ts'
import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import type { Course } from '#shared/clocks/course.ts'
import { factNames } from '#shared/clocks/facts.ts'
import { allGrounds, outcomes } from '#shared/requests/outcomes.ts'
import { stages } from '#shared/requests/stages.ts'
import { competences } from '#shared/requests/triage.ts'

/** A day between 2020 and 2040. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 7_669 }).map((days) => addDays('2020-01-01', days))

const someAid: fc.Arbitrary<AidType[]> = fc.subarray([...aidTypes])

/** Any request as the clocks may find it, with facts in any order and on any day after it was filed. */
export const anyCourse: fc.Arbitrary<Course> = anyDay.chain((filedOn) => {
  const later = fc.integer({ min: 0, max: 500 }).map((days) => addDays(filedOn, days))
  const facts = Object.fromEntries(factNames.map((name) => [name, later.map((on) => ({ on }))]))
  return fc.record({
    submittedAt: fc.constant(`${filedOn}T09:00:00.000Z`),
    receivedOn: fc.constant(nextOpenDay(filedOn)),
    stage: fc.constantFrom(...stages),
    competence: fc.option(fc.constantFrom(...competences)),
    aidTypes: someAid,
    grantedAidTypes: someAid,
    outcome: fc.option(fc.constantFrom(...outcomes)),
    ground: fc.option(fc.constantFrom(...allGrounds)),
    decidedOn: fc.option(later),
    notifiedOn: fc.option(later),
    closedOn: fc.option(later),
    facts: fc.record(facts, { requiredKeys: [] }),
  })
})

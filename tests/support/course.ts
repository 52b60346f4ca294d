import type { Course } from '#shared/clocks/course.ts'
import type { FactName, Facts } from '#shared/clocks/facts.ts'

type Wanted = Partial<Omit<Course, 'facts'>> & { readonly facts?: Readonly<Partial<Record<FactName, string>>> }

/** What the clocks know of a request received on Monday 2 March 2026; facts are given by their day alone. */
export function course({ facts = {}, ...wanted }: Wanted = {}): Course {
  const receivedOn = wanted.receivedOn ?? '2026-03-02'
  const known: Facts = Object.fromEntries(Object.entries(facts).map(([name, on]) => [name, { on }]))
  return {
    submittedAt: `${receivedOn}T09:00:00.000Z`,
    receivedOn,
    stage: 'contact',
    competence: null,
    aidTypes: ['RIS'],
    grantedAidTypes: [],
    outcome: null,
    ground: null,
    decidedOn: null,
    notifiedOn: null,
    closedOn: null,
    facts: known,
    ...wanted,
  }
}

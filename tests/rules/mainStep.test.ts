import { expect, test } from 'vitest'
import { mainStep, otherSteps, stepsOf } from '#client/requests/mainStep.ts'
import { stageAfter, stages, steps } from '#shared/requests/stages.ts'

const standings = stages.flatMap((stage) =>
  [null, 'Ana'].map((holderId) => ({ stage, holderId, closedIn: stage === 'closed' ? ('followUp' as const) : null })),
)

test.each(standings)(
  'at $stage, held by $holderId, what comes next is a step that the procedure knows there',
  (request) => {
    if (request.stage === 'triaged' && request.holderId !== null) return
    expect(stageAfter(mainStep(request), request)).toBeDefined()
  },
)

test.each(standings)('at $stage, held by $holderId, every step stands once on the page', (request) => {
  const shown = [...stepsOf(request), ...otherSteps(request)].filter((step) => step !== 'claim')
  expect(shown.toSorted()).toEqual(steps.filter((step) => step !== 'claim').toSorted())
})

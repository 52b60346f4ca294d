import { type Stage, type Standing, type Step, stageAfter, steps } from '#shared/requests/stages.ts'

/** The step that a stage waits for. */
const awaited: Readonly<Record<Stage, Step>> = {
  received: 'triage',
  triaged: 'claim',
  contact: 'startInquiry',
  inquiry: 'propose',
  proposal: 'decide',
  decided: 'notify',
  followUp: 'close',
  closed: 'reopen',
}

/** What comes next: somebody takes the request on, unless it is only to be triaged; then the step of the stage. */
export function mainStep({ stage, holderId }: Standing): Step {
  const open = stage !== 'received' && stage !== 'closed'
  return open && holderId === null ? 'claim' : awaited[stage]
}

/** The steps of the stage, what comes next first; taking on stands with the holder unless it comes next. */
export function stepsOf(request: Standing): readonly [Step, ...Step[]] {
  const main = mainStep(request)
  return [main, ...steps.filter((step) => stageAfter(step, request) && step !== 'claim' && step !== main)]
}

/** The steps that other stages know. */
export const otherSteps = (request: Standing): readonly Step[] =>
  steps.filter((step) => step !== 'claim' && !stepsOf(request).includes(step))

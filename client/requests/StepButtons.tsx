import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { Stage, Step } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import type { ShownRequest } from './api.ts'
import { otherSteps, stepsOf } from './mainStep.ts'
import styles from './NextStep.module.css'
import { ReasonedButton } from './ReasonedButton.tsx'

type StepButtonsProps = {
  readonly view: ShownRequest
  readonly pending: Step | null
  readonly onStep: (step: Step) => void
}

/** The steps as verbs, what comes next filled once the receipt is acknowledged; those of other stages are folded away, each with its reason. */
export function StepButtons({ view: { request }, pending, onStep }: StepButtonsProps) {
  const { requests, committee } = useMessages()
  const worker = useWorker()
  const [main, ...rest] = stepsOf(request)
  const button = (step: Step) => (
    <ReasonedButton
      key={step}
      refusal={refusalToStep(step, request, worker)}
      variant={step === main && request.acknowledgedOn !== null ? 'filled' : 'default'}
      compact={step !== main}
      loading={pending === step}
      {...(shortcuts[step] && { shortcut: shortcuts[step] })}
      onUse={() => onStep(step)}
    >
      {isUrgent(step, request.stage) ? committee.decide.urgent : requests.steps[step]}
    </ReasonedButton>
  )
  return (
    <fieldset className={styles.steps}>
      <VisuallyHidden component="legend">{requests.stepsTitle}</VisuallyHidden>
      {button(main)}
      <div className={styles.others}>{rest.map(button)}</div>
      <details className={styles.folded}>
        <summary>{requests.otherSteps}</summary>
        <div className={styles.others}>{otherSteps(request).map(button)}</div>
      </details>
    </fieldset>
  )
}

/** Before a proposal there is only the president's decision. */
const isUrgent = (step: Step, stage: Stage) => step === 'decide' && beforeProposal.includes(stage)
const beforeProposal: readonly Stage[] = ['received', 'triaged', 'contact', 'inquiry']

const shortcuts: Readonly<Partial<Record<Step, string>>> = { triage: 't', claim: 'c' }

import { VisuallyHidden } from '@mantine/core'
import { lazy } from 'react'
import { courseOf } from '#client/clocks/courseOf.ts'
import { useTerms } from '#client/clocks/useTerms.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { Waiting } from '#client/layout/Waiting.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { isOwedBeforeClosing } from '#shared/clocks/owedBeforeClosing.ts'
import type { Stage, Step } from '#shared/requests/stages.ts'
import { refusalToStep } from '#shared/requests/stepping.ts'
import { shortcutNames } from '#shared/shortcuts/shortcuts.ts'
import type { ShownRequest } from './api.ts'
import { otherSteps, stepsOf } from './mainStep.ts'
import styles from './NextStep.module.css'
import { ReasonedButton } from './ReasonedButton.tsx'

const MeetingStep = lazy(() =>
  import('#client/committee/MeetingStep.tsx').then((step) => ({ default: step.MeetingStep })),
)

type StepButtonsProps = {
  readonly view: ShownRequest
  readonly pending: Step | null
  readonly onStep: (step: Step) => void
}

/**
 * The steps as verbs, what comes next filled once the receipt is acknowledged, closing once nothing is owed any more;
 * a meeting comes next for a proposal. Those of other stages are folded away, each with its reason.
 */
export function StepButtons({ view, pending, onStep }: StepButtonsProps) {
  const { request } = view
  const { requests, committee } = useMessages()
  const terms = useTerms()
  const worker = useWorker()
  const [main, ...rest] = stepsOf(request)
  const isForMeeting = main === 'decide' && request.stage === 'proposal'
  const isHeldBack = main === 'close' && isOwedBeforeClosing(courseOf(request), terms)
  const filled = request.acknowledgedOn !== null && !isHeldBack
  const besides = isForMeeting ? [main, ...rest] : rest
  const wordsOf = (step: Step) => {
    if (step !== 'decide') return requests.steps[step]
    if (beforeProposal.includes(request.stage)) return committee.decide.urgent
    return request.stage === 'proposal' ? committee.decide.outside : requests.steps.decide
  }
  const button = (step: Step) => (
    <ReasonedButton
      key={step}
      refusal={refusalToStep(step, request, worker)}
      variant={step === main && filled && !isForMeeting ? 'filled' : 'default'}
      compact={step !== main || isForMeeting}
      loading={pending === step}
      shortcut={shortcutNames.find((name) => name === step)}
      onUse={() => onStep(step)}
    >
      {wordsOf(step)}
    </ReasonedButton>
  )
  return (
    <fieldset className={styles.steps}>
      <VisuallyHidden component="legend">{requests.stepsTitle}</VisuallyHidden>
      {isForMeeting ? (
        <Boundary waiting={<Waiting lines={1} />}>
          <MeetingStep view={view} filled={filled} />
        </Boundary>
      ) : (
        button(main)
      )}
      <div className={styles.others}>{besides.map(button)}</div>
      <details className={styles.folded}>
        <summary>{requests.otherSteps}</summary>
        <div className={styles.others}>{otherSteps(request).map(button)}</div>
      </details>
    </fieldset>
  )
}

/** Before a proposal there is only the president's decision. */
const beforeProposal: readonly Stage[] = ['received', 'triaged', 'contact', 'inquiry']

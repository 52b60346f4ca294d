import { VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleFilled } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Stage, stages } from '#shared/requests/stages.ts'
import styles from './StageStepper.module.css'

type StageStepperProps = {
  readonly stage: Stage
  readonly closedIn: Stage | null
  /** On one line: only the current stage shows its name, the others tell it. */
  readonly slim?: boolean
}

/** The eight stages: done, current, to come; a request closed early leaves those in between undone. */
export function StageStepper({ stage, closedIn, slim = false }: StageStepperProps) {
  const { queue, requests } = useMessages()
  const { title, ...words } = requests.procedure
  const reached = stages.indexOf(closedIn ?? stage)
  const standing = (one: Stage, place: number) => {
    if (one === stage) return 'current'
    if (one === closedIn) return 'closedHere'
    return place < reached ? 'done' : 'toCome'
  }
  return (
    <ol className={styles.stepper} aria-label={title} data-slim={slim || undefined}>
      {stages.map((one, place) => {
        const state = standing(one, place)
        const Icon = icons[state]
        return (
          <li
            key={one}
            data-state={state}
            title={slim ? `${queue.stages[one]}, ${words[state]}` : undefined}
            {...(state === 'current' && { 'aria-current': 'step' })}
          >
            <Icon size="0.875rem" aria-hidden />
            <span>{queue.stages[one]}</span>
            <VisuallyHidden>, {words[state]}</VisuallyHidden>
          </li>
        )
      })}
    </ol>
  )
}

const icons = { done: IconCheck, closedHere: IconCheck, current: IconCircleFilled, toCome: IconCircle }

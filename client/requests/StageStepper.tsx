import { VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleFilled } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Stage, stages } from '#shared/requests/stages.ts'
import styles from './StageStepper.module.css'

type StageStepperProps = { readonly stage: Stage; readonly closedIn: Stage | null }

/** The eight stages: done, current, to come; a request closed early leaves those in between undone. */
export function StageStepper({ stage, closedIn }: StageStepperProps) {
  const { queue, requests } = useMessages()
  const { title, ...words } = requests.procedure
  const reached = stages.indexOf(closedIn ?? stage)
  const standing = (one: Stage, place: number) => {
    if (one === stage) return 'current'
    if (one === closedIn) return 'closedHere'
    return place < reached ? 'done' : 'toCome'
  }
  return (
    <ol className={styles.stepper} aria-label={title}>
      {stages.map((one, place) => {
        const state = standing(one, place)
        const Icon = icons[state]
        return (
          <li key={one} data-state={state} {...(state === 'current' && { 'aria-current': 'step' })}>
            <Icon size="0.875rem" aria-hidden />
            {queue.stages[one]}
            <VisuallyHidden>, {words[state]}</VisuallyHidden>
          </li>
        )
      })}
    </ol>
  )
}

const icons = { done: IconCheck, closedHere: IconCheck, current: IconCircleFilled, toCome: IconCircle }

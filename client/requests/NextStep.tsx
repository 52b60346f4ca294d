import { Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import { useTermInWords } from '#client/clocks/useTerms.ts'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { isClosedDay, lastOpenDay } from '#shared/calendar/closedDays.ts'
import { noTermRuns } from '#shared/clocks/nextDue.ts'
import type { ShownRequest } from './api.ts'
import styles from './NextStep.module.css'

type NextStepProps = Pick<ShownRequest, 'request'> & { readonly heading: Ref<HTMLHeadingElement> }

/** What is next, by when, and what the law expects at this stage. */
export function NextStep({ request, heading }: NextStepProps) {
  const messages = useMessages()
  const { clocks } = messages
  const { nextStep } = messages.requests
  const today = useToday()
  const termInWords = useTermInWords()
  const { dueOn, dueClock } = request
  const due = dueOn !== noTermRuns && dueClock ? { day: dueOn, clock: dueClock } : null
  const lastOpen = due && isClosedDay(due.day) ? lastOpenDay(due.day) : null
  return (
    <section className={styles.next}>
      <Text size="xs" c="dimmed">
        {nextStep.title}
      </Text>
      <Title ref={heading} order={2} size="h4" tabIndex={-1} aria-live="polite">
        {nextStep.stages[request.stage]}
      </Title>
      {due && due.clock !== 'acknowledge' && (
        <Text size="sm">{clocks.dueBy[due.clock](messages.day(due.day, today))}</Text>
      )}
      {lastOpen !== null && lastOpen >= today && (
        <Text size="sm">{clocks.closedThen(messages.day(lastOpen, today))}</Text>
      )}
      <details className={styles.folded}>
        <summary>{nextStep.law}</summary>
        <Text size="xs" c="dimmed">
          {clocks.law[request.stage](termInWords)}
          {due?.clock === 'decide' &&
            request.decideByTerm &&
            ` ${clocks.decisionTaken(termInWords(request.decideByTerm))}`}
        </Text>
      </details>
    </section>
  )
}

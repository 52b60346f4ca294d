import { Text, Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from './api.ts'
import { lawfulDay } from './lawfulDay.ts'
import styles from './NextStep.module.css'

/** What is next, by when, and what the law expects at this stage. */
export function NextStep({ request }: Pick<ShownRequest, 'request'>) {
  const messages = useMessages()
  const { clocks } = messages
  const { nextStep } = messages.requests
  const today = useToday()
  const due = lawfulDay(request)
  return (
    <section className={styles.next}>
      <Text size="xs" c="dimmed">
        {nextStep.title}
      </Text>
      <Title order={2} size="h4">
        {nextStep.stages[request.stage]}
      </Title>
      {due && <Text size="sm">{clocks[due.by](messages.day(due.day, today))}</Text>}
      <Text size="xs" c="dimmed">
        {clocks.law[request.stage]}
        {due?.by === 'decideBy' && request.decideByTerm && ` ${clocks.term(clocks.terms[request.decideByTerm])}`}
      </Text>
    </section>
  )
}

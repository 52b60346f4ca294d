import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import type { Attempt } from '#shared/contacts/attempt.ts'
import { may } from '#shared/people/permissions.ts'
import { AttemptForm } from './AttemptForm.tsx'
import { AttemptLine } from './AttemptLine.tsx'
import styles from './ContactsPart.module.css'

type AttemptsSectionProps = { readonly view: ShownRequest; readonly attempts: readonly Attempt[] }

/** Who tried to reach the applicant, how, and whether they did; the newest first. */
export function AttemptsSection({ view, attempts }: AttemptsSectionProps) {
  const words = useMessages().contacts
  return (
    <Section title={words.attempts}>
      {may(useWorker(), 'requests.work') && <AttemptForm view={view} />}
      {attempts.length === 0 && <Text c="dimmed">{words.noAttempt}</Text>}
      <ul className={styles.list}>
        {attempts.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} />
        ))}
      </ul>
    </Section>
  )
}

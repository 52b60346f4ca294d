import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import type { Mail } from '#shared/mail/contract.ts'
import { stepsIn } from '#shared/mail/states.ts'
import { may } from '#shared/people/permissions.ts'
import { mailApi } from './api.ts'
import styles from './MailList.module.css'

type MailLineProps = { readonly requestId: string; readonly mail: Mail }

/** One mail: where it stands and since when, why it did not leave, and what can be done. */
export function MailLine({ requestId, mail }: MailLineProps) {
  const { mail: words, moment } = useMessages()
  const works = may(useWorker(), 'requests.work')
  const take = useMutation(mailApi.takeStep)
  const { state, sentAt, nextAttemptAt, attempts } = mail
  const troubled = state === 'uncertain' || state === 'givenUp'
  return (
    <li>
      <Stack gap={4}>
        <Text size="sm" className={styles.about}>
          <span className={styles.state} data-troubled={troubled || undefined}>
            {words.list.states[state]}
            {sentAt !== null && ` · ${moment(sentAt)}`}
          </span>
          {' · '}
          {mail.subject}, {words.list.to(mail.to)}
        </Text>
        <Text size="xs" c="dimmed">
          {words.list.by(mail.writtenBy, moment(mail.writtenAt))}. {attempts > 0 && words.list.attempts(attempts)}
        </Text>
        {mail.trouble !== null && state !== 'sent' && (
          <Text size="sm" className={styles.about}>
            {words.troubles[mail.trouble]} {mail.lastError !== null && words.said(mail.lastError)}
          </Text>
        )}
        {state === 'waiting' && attempts > 0 && nextAttemptAt !== null && (
          <Text size="sm">{words.list.next(moment(nextAttemptAt))}</Text>
        )}
        {troubled && <Text size="sm">{state === 'uncertain' ? words.list.ask : words.list.instead}</Text>}
        {works && stepsIn[state].length > 0 && (
          <Group gap="xs">
            {stepsIn[state].map((step) => (
              <Button
                key={step}
                variant="default"
                size="compact-sm"
                loading={take.isPending && take.variables.body.step === step}
                aria-label={`${words.list.steps[step]}, ${mail.subject}`}
                onClick={() =>
                  take.mutate({ params: { requestId, mailId: mail.id }, version: mail.version, body: { step } })
                }
              >
                {words.list.steps[step]}
              </Button>
            ))}
          </Group>
        )}
        <RefusalText error={take.error} />
      </Stack>
    </li>
  )
}

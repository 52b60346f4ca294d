import { Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { mailApi } from './api.ts'
import { MailLine } from './MailLine.tsx'
import styles from './MailList.module.css'

type MailListProps = { readonly view: ShownRequest }

/** What was mailed about the request, and what became of it; those that did not leave are said first. */
export function MailList({ view }: MailListProps) {
  const { list: words } = useMessages().mail
  const requestId = view.request.id
  const { data } = useSuspenseQuery(mailApi.list({ params: { requestId } }))
  const troubled = data.mails.filter(({ state }) => state === 'uncertain' || state === 'givenUp').length
  return (
    <Section title={words.title}>
      {troubled > 0 && (
        <p className={styles.trouble}>
          <IconAlertTriangle size="1.125rem" aria-hidden /> {words.troubled(troubled)}
        </p>
      )}
      {data.mails.length === 0 ? (
        <Text c="dimmed">{words.none}</Text>
      ) : (
        <Stack component="ul" gap="md" className={styles.mails ?? ''}>
          {data.mails.map((one) => (
            <MailLine key={one.id} requestId={requestId} mail={one} />
          ))}
        </Stack>
      )}
    </Section>
  )
}

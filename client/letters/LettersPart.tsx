import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { Section } from '#client/layout/Section.tsx'
import { MailList } from '#client/mail/MailList.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { lettersApi } from './api.ts'
import { LetterLine } from './LetterLine.tsx'
import styles from './LettersPart.module.css'

type LettersPartProps = { readonly view: ShownRequest }

/** What left about the request: the letters as they were made. */
export default function LettersPart({ view }: LettersPartProps) {
  const { kept } = useMessages().letters
  const { data } = useSuspenseQuery(lettersApi.ofRequest({ params: { requestId: view.request.id } }))
  return (
    <Stack gap="xl">
      <Section title={kept.title}>
        {data.letters.length === 0 ? (
          <Text c="dimmed">
            {kept.none} {kept.noneNote}
          </Text>
        ) : (
          <ul className={styles.letters}>
            {data.letters.map((letter) => (
              <LetterLine key={letter.id} letter={letter} />
            ))}
          </ul>
        )}
      </Section>
      <MailList view={view} />
    </Stack>
  )
}

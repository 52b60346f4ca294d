import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { useKeyText } from '#client/shortcuts/useKeyText.ts'
import { bulkApi } from './api.ts'
import { BulkActionSection } from './BulkActionSection.tsx'
import styles from './BulkPage.module.css'

/** What was done to several requests at once during the last day, how it went, and the way back. */
export default function BulkPage() {
  const { page: words } = useMessages().bulk
  const keyOf = useKeyText()
  const { data } = useSuspenseQuery(bulkApi.list({}))
  return (
    <div className={styles.page}>
      <PageTitle title={words.title} />
      <Text c="dimmed">{data.actions.length === 0 ? words.empty(keyOf('selectRow')) : words.lead}</Text>
      <Stack gap="xl" mt="md">
        {data.actions.map((action) => (
          <BulkActionSection key={action.id} action={action} />
        ))}
      </Stack>
    </div>
  )
}

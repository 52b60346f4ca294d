import { Stack, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { Boundary } from '#client/layout/Boundary.tsx'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import place from './UnreadablePage.module.css'
import { UnreadableTable } from './UnreadableTable.tsx'

/** What known senders sent and nobody could read: each waits to be taken in by hand or set aside. */
export default function UnreadablePage() {
  const { unreadable } = useMessages().intake
  return (
    <div className={place.page}>
      <Stack gap={2} mb="lg" maw="46rem">
        <PageTitle title={unreadable.title} />
        <Text c="dimmed">{unreadable.lead}</Text>
      </Stack>
      <Boundary>
        <UnreadableTable />
      </Boundary>
    </div>
  )
}

import { Stack, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { PageTitle } from '#client/layout/PageTitle.tsx'
import { may } from '#shared/people/permissions.ts'
import { useWorker } from './useWorker.ts'

/** Where a colleague lands whose roles open no list: what they see so far, said plainly. */
export default function RolePage() {
  const { noLists } = useMessages().layout
  const worker = useWorker()
  return (
    <Stack p="xl" maw="40rem" gap="sm">
      <PageTitle title={noLists.title(worker.name)} />
      <Text>{noLists.hint}</Text>
      {may(worker, 'journal.read') && <Text>{noLists.dpo}</Text>}
    </Stack>
  )
}

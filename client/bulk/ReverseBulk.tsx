import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { BulkAction } from '#shared/bulk/contract.ts'
import { bulkApi } from './api.ts'

/** Takes back all of a bulk action that still stands; nothing where nothing of it does. */
export function ReverseBulk({ action }: { readonly action: BulkAction }) {
  const { bulk, moment } = useMessages()
  const reversing = useMutation(bulkApi.reverse)
  if (action.counts.done === 0) return <RefusalText error={reversing.error} />
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size="1.125rem" aria-hidden />}
          loading={reversing.isPending}
          onClick={() => reversing.mutate({ params: { bulkId: action.id } })}
        >
          {bulk.results.reverse}
        </Button>
        <Text size="sm" c="dimmed">
          {bulk.results.until(moment(action.until))}
        </Text>
      </Group>
      <RefusalText error={reversing.error} />
    </>
  )
}

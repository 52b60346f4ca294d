import { Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import type { Previewed } from '#shared/bulk/contract.ts'
import { bulkApi } from './api.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { StepTitle } from './StepTitle.tsx'

type PreviewProps = {
  readonly asked: BulkAsked
  readonly requestIds: readonly string[]
  readonly onBack: () => void
  readonly onGo: (requests: readonly Previewed[]) => void
}

/** What will happen to which, and which are left out and why: nothing has happened yet. */
export function Preview({ asked, requestIds, onBack, onGo }: PreviewProps) {
  const words = useMessages().bulk.preview
  const { data } = useSuspenseQuery({
    ...bulkApi.preview({ body: { asked, requestIds: [...requestIds] } }),
    staleTime: 0,
    gcTime: 0,
  })
  const leftOut = data.requests.filter(({ refusal }) => refusal !== null)
  const will = data.requests.length - leftOut.length
  return (
    <Stack gap="md">
      <StepTitle>{words.title}</StepTitle>
      <Text>
        {words.will(will)}. {leftOut.length > 0 && `${words.leftOut(leftOut.length)}.`}
      </Text>
      <PreviewTable asked={asked} requests={[...leftOut, ...data.requests.filter((one) => one.refusal === null)]} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
        <Button disabled={will === 0} onClick={() => onGo(data.requests)}>
          {words.go(will)}
        </Button>
      </Group>
    </Stack>
  )
}

import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { addressOf, type ListState } from '#shared/queue/address.ts'
import { refusalToKeep } from '#shared/views/changing.ts'
import type { SavedView } from '#shared/views/contract.ts'
import { viewsApi } from './api.ts'
import { unlessRefused } from './unlessRefused.ts'

type ReplaceViewProps = {
  readonly view: SavedView
  readonly state: ListState
  readonly onDone: (sentence: string) => void
}

/** Says that the list is no longer as it was saved, and lets its owner save it so. */
export function ReplaceView({ view, state, onDone }: ReplaceViewProps) {
  const { modified, replace: verb, replaced } = useMessages().views.replacing
  const worker = useWorker()
  const replace = useMutation({ ...viewsApi.change, onSettled: unlessRefused(() => onDone(replaced(view.name))) })
  const isMine = refusalToKeep({ workerId: view.office ? null : worker.id }, worker) === null
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{modified(view.name)}</Text>
      <RefusalText error={replace.error} />
      {isMine && (
        <Button
          size="compact-sm"
          variant="default"
          loading={replace.isPending}
          onClick={() =>
            replace.mutate({
              params: { viewId: view.id },
              version: view.version,
              body: { name: view.name, address: addressOf(state) },
            })
          }
        >
          {verb}
        </Button>
      )}
    </Stack>
  )
}

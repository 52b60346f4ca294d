import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { SavedView } from '#shared/views/contract.ts'
import { viewsApi } from './api.ts'
import { unlessRefused } from './unlessRefused.ts'

type RemoveViewProps = {
  readonly view: SavedView
  readonly onLeave: () => void
  readonly onDone: (sentence: string) => void
}

/** Asks once more before a view is gone. */
export function RemoveView({ view, onLeave, onDone }: RemoveViewProps) {
  const { views, layout } = useMessages()
  const { confirm, confirmOffice, remove: verb, removed } = views.removing
  const remove = useMutation({ ...viewsApi.remove, onSettled: unlessRefused(() => onDone(removed(view.name))) })
  return (
    <Stack gap="xs" p="xs">
      <Text size="sm">{view.office ? confirmOffice(view.name) : confirm(view.name)}</Text>
      <RefusalText error={remove.error} />
      <Group justify="flex-end" gap="xs">
        <Button size="compact-sm" variant="default" autoFocus onClick={onLeave}>
          {layout.cancel}
        </Button>
        <Button
          size="compact-sm"
          color="red"
          loading={remove.isPending}
          onClick={() => remove.mutate({ params: { viewId: view.id }, version: view.version })}
        >
          {verb}
        </Button>
      </Group>
    </Stack>
  )
}

import { Button, Stack, Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { isFiltered } from '#shared/queue/viewing.ts'
import { unfiltered, type ViewChange } from './readView.ts'

type EmptyListProps = { readonly view: QueueView; readonly onChange: (change: ViewChange) => void }

/** What it means that nothing is there, and what to do. */
export function EmptyList({ view, onChange }: EmptyListProps) {
  const { empty, inForce } = useMessages().queue
  const filtered = isFiltered(view)
  const { title, hint } = empty[filtered ? 'filtered' : view.list]
  return (
    <Stack align="center" gap="xs" py="4rem" px="md" ta="center">
      <IconInbox size="2.5rem" stroke={1.2} color="var(--mantine-color-dimmed)" aria-hidden />
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" maw="28rem">
        {hint}
      </Text>
      {filtered && (
        <Button variant="default" mt="xs" onClick={() => onChange(unfiltered)}>
          {inForce.clearAll}
        </Button>
      )}
    </Stack>
  )
}

import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import type { Day } from '#shared/calendar/days.ts'

/** When the running term ends; null: none runs. */
export function DueCell({ day }: { readonly day: Day | null }) {
  const { queue } = useMessages()
  if (day === null) return <Text c="dimmed">{queue.noTerm}</Text>
  return <DueChip day={day} stacked />
}

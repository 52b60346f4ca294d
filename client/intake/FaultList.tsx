import { Stack, Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { Fault } from '#shared/refusals.ts'
import { faultText } from './faultText.ts'

/** What is wrong with a message, in plain words, at most so many. */
export function FaultList({ faults, most }: { readonly faults: readonly Fault[]; readonly most?: number }) {
  const { intake } = useMessages()
  const shown = faults.slice(0, most)
  const hidden = faults.length - shown.length
  return (
    <Stack component="ul" gap={4} m={0} pl="md">
      {shown.map((fault) => {
        const { label, problem } = faultText(fault, intake)
        return (
          <Text key={`${fault.path} ${fault.reason}`} component="li" size="sm" title={fault.path || undefined}>
            <b>{label}</b>
            {' — '}
            {problem}
          </Text>
        )
      })}
      {hidden > 0 && (
        <Text component="li" size="sm" c="dimmed">
          {intake.unreadable.more(hidden)}
        </Text>
      )}
    </Stack>
  )
}

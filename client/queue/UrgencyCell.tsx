import { Text } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { UrgencyMark } from '#client/layout/UrgencyMark.tsx'
import type { ListedRequest } from '#shared/queue/contract.ts'

/** How urgent: before triage it is the applicant who says so, and the list tells. */
export function UrgencyCell({ request }: { readonly request: Pick<ListedRequest, 'urgency' | 'stage'> }) {
  const { queue } = useMessages()
  const declared = request.stage === 'received' && request.urgency !== 'normal'
  return (
    <>
      <UrgencyMark urgency={request.urgency} />
      {declared && (
        <Text size="xs" c="dimmed">
          {queue.declared}
        </Text>
      )}
    </>
  )
}

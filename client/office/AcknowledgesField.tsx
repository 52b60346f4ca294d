import { Checkbox, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import type { Sender } from '#shared/office/contract.ts'
import { officeApi } from './api.ts'

/** Whether the sender acknowledges receipt itself; kept at the click. */
export function AcknowledgesField({ sender }: { readonly sender: Sender }) {
  const { senders: words } = useMessages().office
  const change = useMutation(officeApi.changeSender)
  const shown = change.isPending ? change.variables.body.acknowledges : sender.acknowledges
  return (
    <Stack gap="xs" mb="sm">
      <Checkbox
        checked={shown}
        label={words.acknowledges}
        description={words.acknowledgesNote}
        onChange={({ currentTarget }) =>
          change.mutate({ params: { senderId: sender.id }, body: { acknowledges: currentTarget.checked } })
        }
      />
      <RefusalText error={change.error} />
    </Stack>
  )
}

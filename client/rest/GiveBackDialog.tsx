import { useMutation } from '@tanstack/react-query'
import { WhyDialog } from '#client/contacts/WhyDialog.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import { restApi } from './api.ts'

type GiveBackDialogProps = {
  readonly requestId: string
  readonly applicant: string
  readonly version: number
  readonly onClose: () => void
}

/** Why the holder gives the request back. */
export function GiveBackDialog({ requestId, applicant, version, onClose }: GiveBackDialogProps) {
  const { requests } = useMessages()
  const givingBack = useMutation(restApi.giveBack)
  return (
    <WhyDialog
      title={requests.forms.release.title}
      about={applicant}
      label={requests.forms.release.reason}
      missing={requests.missing.reason}
      verb={requests.holding.release}
      sending={givingBack.isPending}
      onSend={(reason, onError) =>
        givingBack.mutate({ params: { requestId }, version, body: { reason } }, { onSuccess: onClose, onError })
      }
      onClose={onClose}
    />
  )
}

import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { restApi } from './api.ts'
import { putBackKey } from './PutBackRefused.tsx'

type PutBackButtonProps = { readonly requestId: string; readonly applicant: string; readonly version: number }

/** A lead puts a claim that nobody works on back in the list; a refusal is said by PutBackRefused. */
export function PutBackButton({ requestId, applicant, version }: PutBackButtonProps) {
  const { today } = useMessages()
  const puttingBack = useMutation({ ...restApi.putBack, mutationKey: [putBackKey, requestId] })
  const verb = today.next.putBack
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={puttingBack.isPending}
      aria-label={today.nextFor(verb, applicant)}
      onClick={() => puttingBack.mutate({ params: { requestId }, version })}
    >
      {verb}
    </Button>
  )
}

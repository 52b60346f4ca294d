import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { RefusalText } from '#client/layout/RefusalText.tsx'
import { restApi } from './api.ts'

type KeepButtonProps = { readonly requestId: string; readonly applicant: string }

/** The holder keeps a claim that rests. */
export function KeepButton({ requestId, applicant }: KeepButtonProps) {
  const { today } = useMessages()
  const keeping = useMutation(restApi.keep)
  const verb = today.next.keepClaim
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={keeping.isPending}
        aria-label={today.nextFor(verb, applicant)}
        onClick={() => keeping.mutate({ params: { requestId } })}
      >
        {verb}
      </Button>
      <RefusalText error={keeping.error} />
    </>
  )
}

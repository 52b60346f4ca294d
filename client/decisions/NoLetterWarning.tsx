import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#client/language/useMessages.ts'
import { decisionsApi } from './api.ts'

/** Before a decision is notified whose letter is not made: said while it can still be made. */
export function NoLetterWarning({ requestId }: { readonly requestId: string }) {
  const { notification: words } = useMessages().decisions
  const { data } = useQuery(decisionsApi.letter({ params: { requestId }, query: {} }))
  if (!data || data.letter !== null) return null
  return (
    <Alert variant="outline" color="orange" icon={<IconAlertTriangle aria-hidden />}>
      {words.noLetter}
    </Alert>
  )
}

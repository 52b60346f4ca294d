import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { Refused } from '#shared/refusals.ts'
import { refusalText } from './refusalText.ts'

/** A no, said aloud as it appears; nothing while there is none. */
export function RefusalText({ error }: { readonly error: Error | null }) {
  const messages = useMessages()
  if (error === null) return null
  const refused = error instanceof Refused ? error : new Refused('unexpected')
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ message: { color: 'var(--mantine-color-error)' }, wrapper: { alignItems: 'center' } }}
    >
      {refusalText(refused, messages)}
    </Alert>
  )
}

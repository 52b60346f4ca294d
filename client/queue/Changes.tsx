import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'

/** « 3 changements », held back so that nothing moves under the reader's cursor. */
export function Changes({ number, onShow }: { readonly number: number; readonly onShow: () => void }) {
  const { queue } = useMessages()
  return (
    <div aria-live="polite">
      {number > 0 && (
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconRefresh size="1rem" aria-hidden />}
          onClick={() => onShow()}
        >
          {queue.changes(number)} · {queue.showChanges}
        </Button>
      )}
    </div>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import styles from './InForce.module.css'
import { unfiltered, type ViewChange } from './readView.ts'
import { useInForce } from './useInForce.ts'

type InForceProps = { readonly view: QueueView; readonly onChange: (change: ViewChange) => void }

/** What narrows and sorts the list, in words; each can be taken away, and all at once. */
export function InForce({ view, onChange }: InForceProps) {
  const { inForce } = useMessages().queue
  const said = useInForce(view)
  const removable = said.filter(({ without }) => without !== null)
  return (
    <ul className={styles.chips} aria-label={inForce.label}>
      {said.map(({ words, without }) => (
        <li key={words} className={styles.chip}>
          {words}
          {without && (
            <ActionIcon
              size="sm"
              variant="transparent"
              color="gray"
              c="inherit"
              aria-label={inForce.remove(words)}
              onClick={() => onChange(without)}
            >
              <IconX size="0.875rem" aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
      {removable.length > 1 && (
        <li>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange({ ...unfiltered, sort: undefined, direction: undefined })}
          >
            {inForce.clear}
          </Button>
        </li>
      )}
    </ul>
  )
}

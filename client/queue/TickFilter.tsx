import { Checkbox } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import styles from './Filters.module.css'
import type { ViewChange } from './readView.ts'

type TickFilterProps = {
  readonly filter: 'overdue' | 'unacknowledged'
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** Only those of which it is so, or all. */
export function TickFilter({ filter, view, onChange }: TickFilterProps) {
  const { filters } = useMessages().queue
  return (
    <Checkbox
      className={styles.tick ?? ''}
      label={filters[filter]}
      checked={view[filter] === 'yes'}
      onChange={({ currentTarget }) => onChange({ [filter]: currentTarget.checked ? 'yes' : undefined })}
    />
  )
}

import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import styles from './QueueWaiting.module.css'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']

/** The list while it is on its way, in its shape. */
export function QueueWaiting() {
  const { queue } = useMessages()
  return (
    <div className={styles.rows} role="status">
      <VisuallyHidden>{queue.waiting}</VisuallyHidden>
      {rows.map((row) => (
        <div key={row} className={styles.row}>
          <Skeleton height="0.875rem" width="8rem" />
          <Skeleton height="0.875rem" width="70%" />
          <Skeleton height="0.875rem" width="40%" />
        </div>
      ))}
    </div>
  )
}

import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import type { Day } from '#shared/calendar/days.ts'
import styles from './QueueColumns.module.css'

/** When the running term ends; null: none runs. */
export function DueCell({ day }: { readonly day: Day | null }) {
  const { queue } = useMessages()
  return day === null ? <span className={styles.quiet}>{queue.noTerm}</span> : <DueChip day={day} stacked />
}

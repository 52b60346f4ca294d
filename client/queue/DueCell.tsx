import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import type { Day } from '#shared/calendar/days.ts'
import type { ClockName } from '#shared/clocks/clockNames.ts'
import styles from './QueueColumns.module.css'

type DueCellProps = {
  readonly day: Day | null
  /** Which term it is; null where the reader is not told. */
  readonly clock: ClockName | null
}

/** When the nearest running term ends, and which one it is; a day of null: none runs. */
export function DueCell({ day, clock }: DueCellProps) {
  const { clockNames, queue } = useMessages()
  if (day === null) return <span className={styles.quiet}>{queue.noTerm}</span>
  return <DueChip day={day} what={clock && clockNames.inList[clock]} stacked />
}

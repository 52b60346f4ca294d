import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import { type Day, daysBetween } from '#shared/calendar/days.ts'
import styles from './DueChip.module.css'
import { Spoken } from './Spoken.tsx'
import { useToday } from './useToday.ts'

const nearInDays = 5

type DueChipProps = {
  readonly day: Day
  /** What is due, in one word beside the date. */
  readonly what?: string | null
  readonly stacked?: boolean
}

/** The day by which something is due, in words first: « dans 3 jours », « 2 jours de retard », the date beside it, or below it when stacked. */
export function DueChip({ day, what = null, stacked = false }: DueChipProps) {
  const messages = useMessages()
  const today = useToday()
  const left = daysBetween(today, day)
  const urgency = left < 0 ? 'late' : left <= nearInDays ? 'near' : 'far'
  return (
    <span className={styles.chip} data-urgency={urgency} data-stacked={stacked || undefined}>
      {urgency === 'late' && <IconAlertTriangle size="1em" aria-hidden />}
      {urgency === 'near' && <IconClock size="1em" aria-hidden />}
      <span className={styles.words}>
        {left < 0 ? messages.layout.daysLate(-left) : messages.fromToday(day, today)}
      </span>
      <Spoken>, </Spoken>
      <span className={styles.date}>
        <time dateTime={day}>{what === null ? messages.day(day, today) : messages.briefDay(day, today)}</time>
        {what !== null && ` · ${what}`}
      </span>
    </span>
  )
}

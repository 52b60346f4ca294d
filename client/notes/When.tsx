import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { dayOf, type Instant } from '#shared/calendar/days.ts'
import styles from './When.module.css'

/** When it was: the hour when it was today, else how many days ago; the exact moment in its title and on paper. */
export function When({ at }: { readonly at: Instant }) {
  const messages = useMessages()
  const today = useToday()
  const day = dayOf(at)
  return (
    <time dateTime={at} title={messages.moment(at)}>
      <span className={styles.ago}>{day === today ? messages.time(at) : messages.fromToday(day, today)}</span>
      <span className={styles.moment}>{messages.moment(at)}</span>
    </time>
  )
}

import { useMessages } from '#client/language/useMessages.ts'
import { DueChip } from '#client/layout/DueChip.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { Line } from '#shared/today/contract.ts'
import styles from './Today.module.css'

/** By which day, or since which; an appointment says its hour itself, and what rests how long it does. */
export function When({ line: { reason, day } }: { readonly line: Line }) {
  const messages = useMessages()
  const today = useToday()
  if (reason === 'appointment' || reason === 'unsaid' || reason === 'rest' || reason === 'resting') return null
  if (day === null) return <span className={styles.quiet}>{messages.today.why.noMeeting}</span>
  if (reason !== 'handed' && reason !== 'piece' && reason !== 'mail') return <DueChip day={day} />
  return <span className={styles.quiet}>{messages.today.since(messages.day(day, today))}</span>
}

import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { Day } from '#shared/calendar/days.ts'

export function DayCell({ day }: { readonly day: Day | null }) {
  const messages = useMessages()
  const today = useToday()
  return day === null ? null : <time dateTime={day}>{messages.day(day, today)}</time>
}

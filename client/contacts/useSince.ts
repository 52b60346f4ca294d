import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import { type Day, daysBetween } from '#shared/calendar/days.ts'

/** Says for how long: « depuis 6 jours », « depuis aujourd’hui ». */
export function useSince(): (day: Day) => string {
  const { contacts } = useMessages()
  const today = useToday()
  return (day) => {
    const days = daysBetween(day, today)
    return days <= 0 ? contacts.sinceToday : contacts.since(days)
  }
}

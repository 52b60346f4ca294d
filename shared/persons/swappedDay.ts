import type { Day } from '#shared/calendar/days.ts'

/** The date with its day and month taken for each other; null where that is no other date. */
export function swappedDay(date: Day): Day | null {
  const [year = '', month = '', day = ''] = date.split('-')
  return day > '12' || day === month ? null : `${year}-${day}-${month}`
}

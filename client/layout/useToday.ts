import { useEffect, useState } from 'react'
import { type Day, dayOf } from '#shared/calendar/days.ts'

const minute = 60_000

/** Today in Belgium, also on a page that stays open past midnight. */
export function useToday(): Day {
  const [today, setToday] = useState(readToday)
  useEffect(() => {
    const watch = setInterval(() => setToday(readToday()), minute)
    return () => clearInterval(watch)
  }, [])
  return today
}

const readToday = () => dayOf(new Date().toISOString())

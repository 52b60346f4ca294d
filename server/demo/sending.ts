import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, type Instant } from '#shared/calendar/days.ts'
import type { Story } from './story.ts'
import { instantAt, openDaysBefore, shareGone } from './workingTime.ts'

/** A proposal that waits for the committee is of these days, and so is the last news of an inquiry that is late. */
export const isFresh = ({ course: { stage }, sent }: Story) =>
  stage === 'proposal' || (stage === 'inquiry' && sent.daysAgo > 31)

const weekdays = { saturday: 6, sunday: 7 } as const
/** The least part of an open day in which something can be done. */
const leastRoom = 0.5

/** When the story was sent: some days earlier than told where holidays left no room for what was done. */
export function submissionOf({ sent, course }: Story, today: Day): Instant {
  const { daysAgo, at, on } = sent
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const fits = (day: Day) => {
    const openDays = openDaysBefore(today, nextOpenDay(day))
    const room = openDays.length - shareGone(instantAt(day, hour + minute / 60), openDays)
    const isDay = on === undefined || Temporal.PlainDate.from(day).dayOfWeek === weekdays[on]
    return isDay && (course.stage === 'received' || room >= leastRoom)
  }
  let day = addDays(today, -daysAgo)
  while (!fits(day)) day = addDays(day, -1)
  return instantAt(day, hour + minute / 60)
}

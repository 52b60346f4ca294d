import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Does } from './arrivals.ts'
import { chance } from './chance.ts'
import { movesOf } from './moves.ts'
import type { Story } from './story.ts'
import { instantAfter, instantAt, openDaysBefore, shareGone } from './workingTime.ts'

type Scheduled = {
  readonly submittedAt: Instant
  readonly moves: readonly { readonly at: Instant; readonly does: Does }[]
}

/** When the request was sent, and when each thing was done with it: within opening hours, before today. */
export function scheduleOf(story: Story, today: Day): Scheduled {
  const moves = movesOf(story)
  const submittedAt = submissionOf(story, today, moves.length > 0)
  const openDays = openDaysBefore(today, nextOpenDay(dayOf(submittedAt)))
  const start = shareGone(submittedAt, openDays)
  const length = moves.reduce((sum, { gap }) => sum + gap, 0)
  const room = (openDays.length - start) * (0.9 + 0.08 * chance(...story.person.slice(0, 2).map(String)))
  const pace = length > room || isFresh(story) ? room / length : 1

  let share = start
  const timed = moves.map(({ gap, does }) => {
    share += gap * pace
    return { at: instantAfter(openDays, share), does }
  })
  return { submittedAt, moves: timed }
}

/** A proposal and a decision that wait for the next step are of these days, and so is the last news of an inquiry that is late. */
const isFresh = ({ course: { stage }, sent }: Story) =>
  stage === 'proposal' || stage === 'decided' || (stage === 'inquiry' && sent.daysAgo > 31)

const weekdays = { saturday: 6, sunday: 7 } as const
/** The least part of an open day in which something can be done. */
const leastRoom = 0.5

/** Some days earlier than told where holidays left no room for what was done. */
function submissionOf(story: Story, today: Day, isTouched: boolean): Instant {
  const { daysAgo, at, on } = story.sent
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const fits = (day: Day) => {
    const openDays = openDaysBefore(today, nextOpenDay(day))
    const room = openDays.length - shareGone(instantAt(day, hour + minute / 60), openDays)
    const isDay = on === undefined || Temporal.PlainDate.from(day).dayOfWeek === weekdays[on]
    return isDay && (!isTouched || room >= leastRoom)
  }
  let day = addDays(today, -daysAgo)
  while (!fits(day)) day = addDays(day, -1)
  return instantAt(day, hour + minute / 60)
}

import { nextOpenDay } from '#shared/calendar/closedDays.ts'
import { addDays, type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import { agendaClosing } from '#shared/meetings/calendar.ts'
import { chance } from './chance.ts'
import type { Does } from './doing.ts'
import { nameOf } from './doing.ts'
import { lastNews } from './lastNews.ts'
import { meetingFor } from './meetingFor.ts'
import { type Move, movesOf } from './moves.ts'
import { isFresh, submissionOf } from './sending.ts'
import type { Story } from './story.ts'
import { instantAfter, instantAt, openDaysBefore, shareGone } from './workingTime.ts'

type Done = { readonly at: Instant; readonly does: Does }

/** When a story was sent, and when each thing was done with it. */
export type Scheduled = { readonly story: Story; readonly submittedAt: Instant; readonly moves: readonly Done[] }

/** When the request was sent, and when each thing was done with it: within opening hours, before today. */
export function scheduleOf(story: Story, today: Day): Scheduled {
  const submittedAt = submissionOf(story, today)
  const receivedOn = nextOpenDay(dayOf(submittedAt))
  const openDays = openDaysBefore(today, receivedOn)
  const meeting = meetingFor(story, receivedOn, today)
  const course = { story, openDays, start: shareGone(submittedAt, openDays) }
  const moves = movesOf(story, meeting)
  const decision = moves.findIndex(({ decides }) => decides)
  const done = meeting && decision >= 0 ? aroundMeeting(course, { moves, decision, meeting }) : paced(course, moves)
  return { story, submittedAt, moves: [...done, ...lastNews(story, today, done.at(-1)?.at ?? submittedAt)] }
}

type Course = { readonly story: Story; readonly openDays: readonly Day[]; readonly start: number }

/** One thing after the other, faster where the days that are left are few. */
function paced({ story, openDays, start }: Course, moves: readonly Move[]): readonly Done[] {
  const length = moves.reduce((sum, { gap }) => sum + gap, 0)
  const room = (openDays.length - start) * (0.9 + 0.08 * chance(...story.person.slice(0, 2).map(String)))
  const pace = length > room || isFresh(story) ? room / length : 1
  let share = start
  return moves.map(({ gap, does }) => {
    share += gap * pace
    return { at: instantAfter(openDays, share), does }
  })
}

type Decided = { readonly moves: readonly Move[]; readonly decision: number; readonly meeting: Day }

/** What comes before the decision is done before the agenda closes where there is time for it, what follows from the next day on. */
function aroundMeeting(course: Course, { moves, decision, meeting }: Decided): readonly Done[] {
  const { story, openDays, start } = course
  const of = (day: Day) => openDays.slice(0, openDays.indexOf(day) + 1)
  const beforeClosing = of(agendaClosing(meeting, 3))
  const before = beforeClosing.length - start > 3 ? beforeClosing : of(addDays(meeting, 0)).slice(0, -1)
  const calm = { ...story, course: { ...story.course, stage: 'closed' as const } }
  const decides = moves[decision]
  const after = openDays.slice(openDays.indexOf(meeting) + 1)
  const minutes = chance(nameOf(story), 'meeting')
  return [
    ...paced({ story: calm, openDays: before, start }, moves.slice(0, decision)),
    ...(decides ? [{ at: instantAt(meeting, 15 + minutes), does: decides.does }] : []),
    ...paced({ story: calm, openDays: after, start: 0 }, moves.slice(decision + 1)),
  ]
}

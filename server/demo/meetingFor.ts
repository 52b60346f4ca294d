import { addDays, type Day } from '#shared/calendar/days.ts'
import { meetingDays } from './meetings.ts'
import { remembered } from './remembered.ts'
import { decisionOf, type Story } from './story.ts'

/** Nearly all that the committee decides, it decides within this many days of receipt: both terms are longer. */
const within = 28
/** Fewer are not enough for an inquiry. */
const leastDays = 8

/** The meeting on whose agenda the story's request stands, or that decided on it; null where there is none. */
export function meetingFor({ course }: Story, receivedOn: Day, today: Day): Day | null {
  const meetings = daysOf(today)
  if (course.stage === 'proposal') return course.unlisted ? null : (meetings.find((day) => day > today) ?? null)
  const decision = decisionOf(course)
  if (!decision || decision === 'grantedUrgently') return null
  const past = meetings.filter((day) => day < today && day >= addDays(receivedOn, leastDays))
  if (course.stage === 'decided') return past.at(-1) ?? null
  const after = addDays(receivedOn, within)
  const late = past.find((day) => day > addDays(after, 3))
  return course.late ? (late ?? null) : (past.findLast((day) => day <= after) ?? late ?? null)
}

const daysOf = remembered(meetingDays)

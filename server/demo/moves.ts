import { writeNote } from '#server/notes/acts.ts'
import type { Day } from '#shared/calendar/days.ts'
import { stages } from '#shared/requests/stages.ts'
import { arrivalsAt, type Reached, reopening, way } from './arrivals.ts'
import { chance } from './chance.ts'
import type { Does } from './doing.ts'
import { decisionOf, endingOf, type Story } from './story.ts'
import { factOf } from './telling.ts'
import { betweenAttempts } from './triedWays.ts'

/** Something that the office did with a request, so many open days after what came before it. */
export type Move = {
  readonly gap: number
  readonly does: Does
  /** The committee decides: on the day of its meeting, and not before. */
  readonly decides: boolean
}

/** Open days that the office usually takes to come to a stage from the one before. */
const usualGaps: Readonly<Record<Reached, number>> = {
  triaged: 0.5,
  contact: 1,
  inquiry: 3,
  proposal: 6.5,
  decided: 3.5,
  followUp: 1.5,
  closed: 8,
}

/** All that was done with the story's request, in order; `meeting` is the one on whose agenda it stands, or stood. */
export function movesOf(story: Story, meeting: Day | null): readonly Move[] {
  const reached = stagesReached(story)
  const moves = reached.flatMap((stage, index) => {
    const before = reached[index - 1]
    const arrival = before ? stepIn(before, stage, story) : gapBefore(stage, story)
    const step = stepIn(stage, reached[index + 1], story)
    const decides = stage === 'decided' && meeting !== null
    return [
      ...arrivalsAt(stage, story, meeting).map((does, turn) => ({
        gap: turn === 0 ? arrival : turnOf(stage, story),
        does,
        decides,
      })),
      ...writingsIn(stage, story).map((does) => ({ gap: step, does, decides: false })),
    ]
  })
  return [...moves, ...reopening(story).map((does) => ({ gap: 2, does, decides: false }))]
}

/** The stages that it came through. What ended without a decision left the way after the last stage that has notes. */
function stagesReached({ course }: Story): readonly Reached[] {
  const straight = way.slice(0, stages.indexOf(course.stage))
  if (course.stage !== 'closed' || decisionOf(course)) return straight
  const lastNoted = Math.max(...way.map((stage, index) => (course.notes?.[stage] ? index : 0)))
  return [...way.slice(0, lastNoted + 1), 'closed']
}

/** The time between one thing and the next while it stands at the stage: what was written divides it evenly. */
const stepIn = (stage: Reached, next: Reached | undefined, story: Story) =>
  (next ? gapBefore(next, story) : 2) / (writingsIn(stage, story).length + 1)

/** The time between the things that bring it to the stage, where there are several. */
function turnOf(stage: Reached, { course }: Story): number {
  if (stage === 'closed' && course.outcome === 'noContact') return betweenAttempts
  return stage === 'proposal' || course.outcome === 'grantedUrgently' ? 0.2 : 0.7
}

/** An urgent grant takes a day, and what belongs to another centre is on its way within the five days of the law. */
function haste(stage: Reached, { course }: Story): number {
  if (course.outcome === 'transferred') return 0.2
  if (endingOf(course)) return stage === 'closed' && course.outcome !== 'noContact' ? 0.4 : 1
  return course.outcome === 'grantedUrgently' && stage !== 'closed' ? 0.06 : 1
}

function gapBefore(stage: Reached, story: Story): number {
  return usualGaps[stage] * haste(stage, story) * (0.6 + 0.8 * chance(...story.person.slice(0, 2).map(String), stage))
}

/** The notes, and the visit that one of them tells of where the request is still open. */
function writingsIn(stage: Reached, story: Story): readonly Does[] {
  const texts = story.course.notes?.[stage] ?? []
  const notes = texts.map((text) => noteOf(story, text))
  const visited = stage === 'inquiry' && texts.some((text) => /visite à domicile|huisbezoek|hausbesuch/i.test(text))
  return visited && story.course.stage !== 'closed' ? [...notes, factOf(story, 'visited')] : notes
}

const noteOf =
  ({ course }: Story, text: string): Does =>
  ({ office, workers, ...seen }) =>
    writeNote(office, workers(course.by ?? course.triagedBy ?? 'brigitte'), { ...seen, text })

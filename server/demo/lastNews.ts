import { type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import { dealingsOn } from './dealings/all.ts'
import { doneIn } from './dealings/doneIn.ts'
import { type Does, nameOf, type Timed } from './doing.ts'
import { lastNewsOf } from './leaving.ts'
import type { Story } from './story.ts'
import { letterOf } from './telling.ts'
import { instantAt, openDayFrom } from './workingTime.ts'

/** The letter on this decision is made, and waits to be posted. */
const readyToPost = 'Fernandes Nuno'

/** At least two minutes lie between one thing and the next. */
const apart = 120_000

type Done = { readonly at: Instant; readonly does: Does }

/** What happened with a request on the last days before today, each on its open day unless something else had to come first. */
export function lastNews(story: Story, today: Day, since: Instant): readonly Done[] {
  if (story.course.stage === 'received') return []
  const dealings = story.course.stage === 'closed' ? [] : (dealingsOn[nameOf(story)] ?? [])
  const letter = nameOf(story) === readyToPost ? [{ back: 1, at: 13, does: letterOf(story) }] : []
  const news: readonly Timed[] = [
    ...dealings.map((dealing) => ({ ...dealing, does: doneIn(dealing, story, today) })),
    ...letter,
    ...lastNewsOf(story),
  ]
  let last = Date.parse(since)
  return news
    .map(({ back, at, does }) => {
      const wished = Date.parse(instantAt(openDayFrom(today, -back), at))
      last = Math.max(wished, last + apart)
      return { at: new Date(last).toISOString(), does }
    })
    .filter(({ at }) => dayOf(at) < today)
}

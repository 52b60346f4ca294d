import { useMessages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import type { Clock, Course } from '#shared/clocks/course.ts'
import { isFactName } from '#shared/clocks/facts.ts'
import styles from './TermLine.module.css'

type TermDetailsProps = { readonly clock: Clock; readonly course: Course; readonly today: Day }

/** What proves it may be a letter that is kept. */
const isLetter = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** Why the clock runs, and what has stopped it or would: nothing else does. */
export function TermDetails({ clock, course, today }: TermDetailsProps) {
  const messages = useMessages()
  const { clocks } = messages
  const { line } = clocks
  const { clock: name, article, startedOn, startedBy, dueOn, stoppedOn, stoppedBy } = clock
  const proofOf = (what: string | null) => {
    const proof = what !== null && isFactName(what) ? course.facts[what]?.proof : undefined
    return isLetter.test(proof ?? '') ? line.letterKept : proof
  }
  const first = startedBy === 'transmittedToUs' ? course.facts.firstReceived?.on : undefined
  const rows: readonly (readonly [string, string | undefined])[] = [
    [line.starts, line.onDay(line.startedBy[startedBy], messages.day(startedOn, today))],
    [line.proof, proofOf(startedBy)],
    [line.firstReceived, first && messages.longDay(first)],
    [line.dueOn, dueOn === null ? undefined : messages.longDay(dueOn)],
    stoppedOn === null || stoppedBy === null
      ? [line.stops, line.stopsWith[name]]
      : [line.stopped, line.onDay(line.stoppedBy[stoppedBy], messages.day(stoppedOn, today))],
    [line.proof, proofOf(stoppedBy)],
    [line.law, articleWords(article, clocks)],
  ]
  return (
    <dl className={styles.details}>
      {rows.map(
        ([label, words], place) =>
          words !== undefined && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move
            <div key={place}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

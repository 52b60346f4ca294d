import { useMessages } from '#client/language/useMessages.ts'
import type { Day } from '#shared/calendar/days.ts'
import { articleWords } from '#shared/clocks/articleWords.ts'
import type { Clock, Course } from '#shared/clocks/course.ts'
import { isFactName } from '#shared/clocks/facts.ts'
import styles from './TermLine.module.css'

type TermDetailsProps = { readonly clock: Clock; readonly course: Course; readonly today: Day }

/** Why the clock runs, and what has stopped it or would: nothing else does. */
export function TermDetails({ clock, course, today }: TermDetailsProps) {
  const messages = useMessages()
  const { clocks } = messages
  const { line } = clocks
  const { clock: name, article, startedOn, startedBy, dueOn, stoppedOn, stoppedBy } = clock
  const proof = stoppedBy !== null && isFactName(stoppedBy) ? course.facts[stoppedBy]?.proof : undefined
  const rows: readonly (readonly [string, string | undefined])[] = [
    [line.starts, line.onDay(line.startedBy[startedBy], messages.day(startedOn, today))],
    [line.dueOn, dueOn === null ? undefined : messages.longDay(dueOn)],
    stoppedOn === null || stoppedBy === null
      ? [line.stops, line.stopsWith[name]]
      : [line.stopped, line.onDay(line.stoppedBy[stoppedBy], messages.day(stoppedOn, today))],
    [line.proof, proof],
    [line.law, articleWords(article, clocks)],
  ]
  return (
    <dl className={styles.details}>
      {rows.map(
        ([label, words]) =>
          words !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

import { Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { clocksOf } from '#shared/clocks/clocks.ts'
import type { Clock } from '#shared/clocks/course.ts'
import { inNetworkBy } from '#shared/clocks/network.ts'
import { noTermRuns } from '#shared/clocks/nextDue.ts'
import { boundsOf, notedFor, refusalToRecord } from '#shared/clocks/recording.ts'
import { courseOf } from './courseOf.ts'
import { NoteFact } from './NoteFact.tsx'
import { RecordFact } from './RecordFact.tsx'
import { TermEntry } from './TermEntry.tsx'
import styles from './TermLine.module.css'
import { useTerms } from './useTerms.ts'

/** All the terms of the request on one line: what is done in the order in which it was, then what ends first. */
export function TermLine({ view }: { readonly view: ShownRequest }) {
  const messages = useMessages()
  const { line } = messages.clocks
  const terms = useTerms()
  const worker = useWorker()
  const today = useToday()
  const course = courseOf(view.request)
  const clocks = clocksOf(course, terms).toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))
  const inNetwork = inNetworkBy(course, terms)
  const mayRecord = refusalToRecord(view.request, worker) === null
  const noteOf = ({ clock, stoppedOn }: Clock) => {
    const fact = stoppedOn === null && mayRecord ? notedFor[clock] : undefined
    return fact && boundsOf(fact, course, { terms, today }) !== null && <NoteFact view={view} fact={fact} />
  }
  return (
    <section className={styles.line} aria-labelledby="terms-title">
      <div className={styles.head}>
        <Title id="terms-title" order={2} size="h6">
          {line.title}
        </Title>
        {mayRecord && <RecordFact view={view} />}
      </div>
      <ol className={styles.clocks}>
        {clocks.map((clock) => (
          <TermEntry key={clock.clock} clock={clock} course={course} terms={terms} today={today}>
            {noteOf(clock)}
          </TermEntry>
        ))}
      </ol>
      {course.notifiedOn !== null && !course.facts.appealStarts && <p className={styles.hint}>{line.appealWaits}</p>}
      {inNetwork !== null && inNetwork >= today && (
        <p className={styles.hint}>{line.network(messages.longDay(inNetwork))}</p>
      )}
    </section>
  )
}

/** What stopped stands on its day, what runs on its last one; what has none comes last. */
const placeOf = ({ stoppedOn, dueOn }: Clock) => stoppedOn ?? dueOn ?? noTermRuns

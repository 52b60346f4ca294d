import { Title } from '@mantine/core'
import { useMessages } from '#client/language/useMessages.ts'
import { useToday } from '#client/layout/useToday.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { clocksOf } from '#shared/clocks/clocks.ts'
import { inNetworkBy } from '#shared/clocks/network.ts'
import { refusalToRecord } from '#shared/clocks/recording.ts'
import { courseOf } from './courseOf.ts'
import { RecordFact } from './RecordFact.tsx'
import { TermEntry } from './TermEntry.tsx'
import styles from './TermLine.module.css'
import { useTerms } from './useTerms.ts'

/** All the terms of the request on one line, the first to end first: which are kept, which run, which were missed. */
export function TermLine({ view }: { readonly view: ShownRequest }) {
  const messages = useMessages()
  const { line } = messages.clocks
  const terms = useTerms()
  const worker = useWorker()
  const today = useToday()
  const course = courseOf(view.request)
  const clocks = clocksOf(course, terms).toSorted((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1))
  const inNetwork = inNetworkBy(course, terms)
  return (
    <section className={styles.line} aria-labelledby="terms-title">
      <div className={styles.head}>
        <Title id="terms-title" order={2} size="h6">
          {line.title}
        </Title>
        {worker !== null && refusalToRecord(view.request, worker) === null && <RecordFact view={view} />}
      </div>
      <ol className={styles.clocks}>
        {clocks.map((clock) => (
          <TermEntry key={clock.clock} clock={clock} course={course} terms={terms} today={today} />
        ))}
      </ol>
      {course.notifiedOn !== null && !course.facts.appealStarts && <p className={styles.hint}>{line.appealWaits}</p>}
      {inNetwork !== null && inNetwork >= today && (
        <p className={styles.hint}>{line.network(messages.day(inNetwork, today))}</p>
      )}
    </section>
  )
}

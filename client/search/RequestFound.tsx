import { useMessages } from '#client/language/useMessages.ts'
import { UrgencyMark } from '#client/layout/UrgencyMark.tsx'
import { useToday } from '#client/layout/useToday.ts'
import type { FoundRequest } from '#shared/search/contract.ts'
import styles from './Found.module.css'
import { MarkedText } from './MarkedText.tsx'

/** A request that was found: whose, where it stands and with whom, and the piece of text that says what was looked for. */
export function RequestFound({ found }: { readonly found: FoundRequest }) {
  const { search, queue, layout, day } = useMessages()
  const today = useToday()
  const { number, applicant, municipality, stage, urgency, holderName, receivedOn, excerpt } = found
  return (
    <span className={styles.words}>
      <span className={styles.first}>
        <span className={styles.name}>
          <MarkedText {...applicant} />
        </span>
        <span className={styles.number}>
          <MarkedText {...number} />
        </span>
      </span>
      <span className={styles.about}>
        {municipality && (
          <span>
            <MarkedText {...municipality} />
          </span>
        )}
        <span>{queue.stages[stage]}</span>
        {holderName !== null && <span>{holderName}</span>}
        <span>{search.received(day(receivedOn, today))}</span>
        {urgency !== 'normal' && stage !== 'closed' && <UrgencyMark urgency={urgency} />}
      </span>
      {excerpt && (
        <span className={styles.excerpt}>
          <span className={styles.where}>{layout.labelled(search.where[excerpt.where], '')}</span>
          <MarkedText text={excerpt.text} marks={excerpt.marks} />
        </span>
      )}
    </span>
  )
}

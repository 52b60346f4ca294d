import { useMessages } from '#client/language/useMessages.ts'
import { Spoken } from '#client/layout/Spoken.tsx'
import { UrgencyMark } from '#client/layout/UrgencyMark.tsx'
import type { ListedRequest } from '#shared/queue/contract.ts'
import styles from './QueueColumns.module.css'

/** How urgent: only what is above normal draws the eye. Before triage it is the applicant who says so, and the list tells. */
export function UrgencyCell({ request }: { readonly request: Pick<ListedRequest, 'urgency' | 'stage'> }) {
  const { urgencies, declared } = useMessages().queue
  if (request.urgency === 'normal')
    return (
      <span className={styles.quiet} data-empty>
        <span aria-hidden>–</span>
        <Spoken>{urgencies.normal}</Spoken>
      </span>
    )
  return (
    <span className={styles.urgency} title={urgencies[request.urgency]}>
      <UrgencyMark urgency={request.urgency} />
      {request.stage === 'received' && <span className={styles.below}>{declared}</span>}
    </span>
  )
}

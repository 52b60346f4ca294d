import { useSuspenseQuery } from '@tanstack/react-query'
import { DecisionLetter } from '#client/decisions/DecisionLetter.tsx'
import { useMessages } from '#client/language/useMessages.ts'
import type { ShownRequest } from '#client/requests/api.ts'
import type { Stage } from '#shared/requests/stages.ts'
import { AgendaSection } from './AgendaSection.tsx'
import { committeeApi } from './api.ts'
import { DecisionNotices } from './DecisionNotices.tsx'
import styles from './DecisionPart.module.css'
import { HearingSection } from './HearingSection.tsx'
import { MadeSection } from './MadeSection.tsx'
import { ProposalsSection } from './ProposalsSection.tsx'
import { ReportSection } from './ReportSection.tsx'

/** What prepares the decision on a request, where it waits, and what was decided; once it was, the rest is folded away. */
export default function DecisionPart({ view }: { readonly view: ShownRequest }) {
  const { committee } = useMessages()
  const { data } = useSuspenseQuery(committeeApi.read({ params: { requestId: view.request.id } }))
  const isOver = data.decisions.length > 0 && over.includes(view.request.stage)
  const before = (
    <>
      <ReportSection view={view} report={data.report} />
      <ProposalsSection view={view} proposals={data.proposals} />
      <HearingSection view={view} />
      <AgendaSection view={view} decision={data} />
    </>
  )
  return (
    <div className={styles.part}>
      <DecisionNotices view={view} decision={data} />
      <MadeSection view={view} decisions={data.decisions} />
      {data.decisions.length > 0 && <DecisionLetter view={view} />}
      {isOver ? (
        <details className={styles.before}>
          <summary>{committee.before}</summary>
          <div className={styles.part}>{before}</div>
        </details>
      ) : (
        before
      )}
    </div>
  )
}

const over: readonly Stage[] = ['decided', 'followUp', 'closed']

import { useSuspenseQuery } from '@tanstack/react-query'
import { DecisionLetter } from '#client/decisions/DecisionLetter.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { AgendaSection } from './AgendaSection.tsx'
import { committeeApi } from './api.ts'
import { DecisionNotices } from './DecisionNotices.tsx'
import styles from './DecisionPart.module.css'
import { HearingSection } from './HearingSection.tsx'
import { MadeSection } from './MadeSection.tsx'
import { ProposalsSection } from './ProposalsSection.tsx'
import { ReportSection } from './ReportSection.tsx'

/** What prepares the decision on a request, where it waits, and what was decided. */
export default function DecisionPart({ view }: { readonly view: ShownRequest }) {
  const { data } = useSuspenseQuery(committeeApi.read({ params: { requestId: view.request.id } }))
  return (
    <div className={styles.part}>
      <DecisionNotices view={view} decision={data} />
      <MadeSection view={view} decisions={data.decisions} />
      {data.decisions.length > 0 && <DecisionLetter view={view} />}
      <ReportSection view={view} report={data.report} />
      <ProposalsSection view={view} proposals={data.proposals} />
      <HearingSection view={view} />
      <AgendaSection view={view} decision={data} />
    </div>
  )
}

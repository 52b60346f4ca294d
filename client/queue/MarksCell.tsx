import { HintMarks } from '#client/hints/HintMarks.tsx'
import { LabelMarks } from '#client/labels/LabelMarks.tsx'
import type { ListedRequest } from '#shared/queue/contract.ts'
import styles from './QueueColumns.module.css'

/** What the office and the program noted on the request: its hints and labels. The desk is told of none. */
export const MarksCell = ({ request }: { readonly request: Pick<ListedRequest, 'labels' | 'hints'> }) => (
  <span className={styles.marks}>
    <HintMarks hints={request.hints ?? []} />
    <LabelMarks ids={request.labels ?? []} />
  </span>
)

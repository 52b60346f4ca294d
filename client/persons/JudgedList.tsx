import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import type { Judged } from '#shared/persons/contract.ts'
import { comparisonAddress } from './api.ts'
import { HeadLine } from './HeadLine.tsx'
import styles from './Persons.module.css'
import { UndoVerdict } from './UndoVerdict.tsx'
import { useVerdictText } from './useVerdictText.ts'

type JudgedListProps = { readonly judged: readonly Judged[]; readonly requestId: string }

/** What was answered about this request and others, by whom and when; each answer can be taken back here. */
export function JudgedList({ judged, requestId }: JudgedListProps) {
  const { persons } = useMessages()
  const verdictText = useVerdictText()
  if (judged.length === 0) return null
  return (
    <ul className={styles.list}>
      {judged.map(({ request, verdict }) => (
        <li key={verdict.id} className={styles.entry}>
          <HeadLine head={request} />
          <p className={styles.reasons}>{verdictText(verdict)}</p>
          <div className={styles.buttons}>
            <Anchor
              component={Link}
              size="sm"
              to={comparisonAddress(requestId, request.id)}
              aria-label={persons.compareWith(request.applicant, request.number)}
            >
              {persons.compare}
            </Anchor>
            <UndoVerdict verdictId={verdict.id} number={request.number} />
          </div>
        </li>
      ))}
    </ul>
  )
}

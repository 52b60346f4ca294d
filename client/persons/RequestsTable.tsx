import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import type { RequestHead } from '#shared/persons/contract.ts'
import { latestOf } from './latestOf.ts'
import styles from './PersonPage.module.css'

/** A person's requests, the earliest first; what is asked and how it ended only for who may read it. */
export function RequestsTable({ requests }: { readonly requests: readonly RequestHead[] }) {
  const { persons, queue, aid, longDay } = useMessages()
  const { columns, caption } = persons.person
  const reads = may(useWorker(), 'requests.read')
  return (
    <StackedTable
      className={styles.requests}
      caption={caption(latestOf(requests)?.applicant ?? '')}
      head={
        <>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.receivedOn}</th>
          {reads && <th scope="col">{columns.aid}</th>}
          <th scope="col">{columns.stage}</th>
          {reads && <th scope="col">{columns.outcome}</th>}
          <th scope="col">{columns.holder}</th>
        </>
      }
    >
      {requests.map(({ id, number, receivedOn, aidTypes, stage, outcome, holderName }) => (
        <tr key={id}>
          <th scope="row">
            <Anchor component={Link} inherit to={`/requests/${id}`}>
              {number}
            </Anchor>
          </th>
          <td data-label={columns.receivedOn}>{longDay(receivedOn)}</td>
          {reads && <td data-label={columns.aid}>{aidTypes?.map((type) => aid.types[type]).join(', ')}</td>}
          <td data-label={columns.stage}>{queue.stages[stage]}</td>
          {reads && <td data-label={columns.outcome}>{outcome ? queue.outcomes[outcome] : ''}</td>}
          <td data-label={columns.holder}>{holderName ?? persons.comparison.nobody}</td>
        </tr>
      ))}
    </StackedTable>
  )
}

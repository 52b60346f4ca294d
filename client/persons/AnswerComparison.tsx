import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { StackedTable } from '#client/layout/StackedTable.tsx'
import type { ShownRequest } from '#client/requests/api.ts'
import { ComparedMark } from './ComparedMark.tsx'
import styles from './ComparisonPage.module.css'
import { useComparedRows } from './useComparedRows.ts'

type AnswerComparisonProps = { readonly one: ShownRequest; readonly other: ShownRequest }

/** Each answer of both requests on one line, and whether they say the same; stacked where there is no room. */
export function AnswerComparison({ one, other }: AnswerComparisonProps) {
  const { persons } = useMessages()
  const { comparison: words } = persons
  const rows = useComparedRows(one, other)
  const heads = [one.request, other.request]
  return (
    <StackedTable
      className={styles.compared}
      caption={words.caption}
      captionShown
      head={
        <>
          <th scope="col">{words.field}</th>
          {heads.map(({ id, number, applicant }) => (
            <th key={id} scope="col">
              <Anchor component={Link} inherit to={`/requests/${id}`}>
                {number}
              </Anchor>
              <span className={styles.name}>{applicant}</span>
            </th>
          ))}
          <th scope="col">{words.state}</th>
        </>
      }
    >
      {rows.map(({ name, label, values: [first, second], state }) => (
        <tr key={name}>
          <th scope="row">{label}</th>
          <td data-label={one.request.number}>{first}</td>
          <td data-label={other.request.number}>{second}</td>
          <td data-state>{state && <ComparedMark state={state} />}</td>
        </tr>
      ))}
    </StackedTable>
  )
}

import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '#client/language/useMessages.ts'
import { refusalText } from '#client/layout/refusalText.ts'
import type { BulkResult } from '#shared/bulk/contract.ts'
import styles from './BulkTable.module.css'

/** What became of each request, with why it was left out, and the way to it. */
export function BulkResults({ results }: { readonly results: readonly BulkResult[] }) {
  const messages = useMessages()
  const { results: words, preview } = messages.bulk
  const whyNot = (refusal: BulkResult['refusal']) => {
    if (refusal === null) return ''
    return refusal === 'request-changed-meanwhile'
      ? words.changedMeanwhile
      : refusalText({ refusal, details: {} }, messages)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
    <section className={styles.room} tabIndex={0} aria-label={words.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{preview.request}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ id, number, applicant, state, refusal }) => (
            <tr key={id} data-left-out={state !== 'done' || undefined}>
              <th scope="row">
                <Anchor component={Link} to={`/requests/${id}`} inherit>
                  {applicant}
                </Anchor>{' '}
                <span className={styles.number}>{number}</span>
              </th>
              <td>
                <strong>
                  {words.states[state]}
                  {refusal && '.'}
                </strong>{' '}
                {whyNot(refusal)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

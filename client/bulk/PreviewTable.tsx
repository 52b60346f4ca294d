import { useMessages } from '#client/language/useMessages.ts'
import { refusalText } from '#client/layout/refusalText.ts'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import type { Previewed } from '#shared/bulk/contract.ts'
import styles from './BulkTable.module.css'
import { useAskedText } from './useAskedText.ts'
import { useChangeText } from './useChangeText.ts'

type PreviewTableProps = { readonly asked: BulkAsked; readonly requests: readonly Previewed[] }

/** One line for each request: what changes, or why it is left out. */
export function PreviewTable({ asked, requests }: PreviewTableProps) {
  const messages = useMessages()
  const { preview: words } = messages.bulk
  const askedText = useAskedText()
  const changeText = useChangeText()
  const all = askedText(asked)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
    <section className={styles.room} tabIndex={0} aria-label={words.title}>
      <table className={styles.table}>
        <caption className={styles.caption}>{all}</caption>
        <thead>
          <tr>
            <th scope="col">{words.request}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map(({ id, number, applicant, refusal, before, after }) => (
            <tr key={id} data-left-out={refusal !== null || undefined}>
              <th scope="row">
                {applicant} <span className={styles.number}>{number}</span>
              </th>
              <td>
                {refusal === null ? (
                  changeText(before, after) || all
                ) : (
                  <>
                    <strong>{words.left}.</strong> {refusalText({ refusal, details: {} }, messages)}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { useMessages } from '#client/language/useMessages.ts'
import styles from './ExportProgress.module.css'

/** How many rows are there, of how many; a total of 0 is not known yet. */
export function ExportProgress({ rows, total }: { readonly rows: number; readonly total: number }) {
  const { views, number } = useMessages()
  const words = views.exporting
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress} {...(total > 0 && { value: rows, max: total })} />
      {total > 0 && <span>{words.received(number(rows), number(total))}</span>}
    </div>
  )
}

import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './StackedTable.module.css'

type StackedTableProps = {
  readonly caption: string
  /** A caption that is not shown is still the table's name. */
  readonly captionShown?: boolean
  /** The cells of the head. */
  readonly head: ReactNode
  /** What this table says otherwise than all of them. */
  readonly className?: string | undefined
  /** The rows; a cell with `data-label` says it where the head is not shown, one with `data-wide` is left out there. */
  readonly children: ReactNode
}

/** A table whose rows become stacks of lines where there is no room for columns. */
export function StackedTable({ caption, captionShown = false, head, className = '', children }: StackedTableProps) {
  return (
    <div className={styles.room}>
      <table className={`${styles.table} ${className}`}>
        <caption>{captionShown ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

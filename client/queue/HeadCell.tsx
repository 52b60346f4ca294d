import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CSSProperties, ReactNode } from 'react'
import styles from './QueueTable.module.css'

type HeadCellProps = {
  readonly column: string
  readonly sorted: false | 'asc' | 'desc'
  /** Absent where the list is not sorted by this column. */
  readonly onSort: ((event: unknown) => void) | undefined
  /** How wide it is, and whether it stays in sight, where that was chosen. */
  readonly place: { readonly style?: CSSProperties }
  /** The edge by which it is sized. */
  readonly edge: ReactNode
  readonly children: ReactNode
}

/** The name of a column; a button where the list can be sorted by it. */
export function HeadCell({ column, sorted, onSort, place, edge, children }: HeadCellProps) {
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
      {...place}
    >
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {children}
          {sorted !== false && <Arrow size="1em" aria-hidden />}
        </button>
      ) : (
        children
      )}
      {edge}
    </th>
  )
}

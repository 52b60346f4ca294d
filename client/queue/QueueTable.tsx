import { lazy } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { AllRows } from './AllRows.tsx'
import { HeadCell } from './HeadCell.tsx'
import cards from './QueueCards.module.css'
import columns from './QueueColumns.module.css'
import styles from './QueueTable.module.css'
import { type QueueTableProps, useQueueTable } from './useQueueTable.ts'
import { RowAddressContext, useRowAddress } from './useRowAddress.ts'
import { useWhilePrinting } from './useWhilePrinting.ts'

const SeenRows = lazy(async () => {
  const { SeenRows: loaded } = await import('./SeenRows.tsx')
  return { default: loaded }
})

/** Pages up to this long stand in the document whole, so that the browser finds every word in them. */
const wholeUpTo = 50

/** One page of a list. */
export function QueueTable(props: QueueTableProps) {
  const { queue } = useMessages()
  const { list } = props.view
  const table = useQueueTable(props)
  const address = useRowAddress()
  const printing = useWhilePrinting()
  const rows = table.getRowModel().rows
  const Rows = rows.length <= wholeUpTo || printing ? AllRows : SeenRows
  return (
    <div className={styles.room}>
      <table
        className={`${styles.table} ${columns.columns} ${cards.cards}`}
        aria-rowcount={rows.length + 1}
        data-list={list}
      >
        <caption className={styles.caption}>
          {queue.lists[list]}. {queue.keys}
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => (
                <HeadCell
                  key={header.id}
                  column={header.id}
                  sorted={header.column.getIsSorted()}
                  onSort={header.column.getCanSort() ? header.column.getToggleSortingHandler() : undefined}
                >
                  <table.FlexRender header={header} />
                </HeadCell>
              ))}
            </tr>
          ))}
        </thead>
        <RowAddressContext value={address}>
          <Rows rows={rows} />
        </RowAddressContext>
      </table>
    </div>
  )
}

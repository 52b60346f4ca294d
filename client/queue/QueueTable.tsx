import { lazy } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ListedRequest, QueueView } from '#shared/queue/contract.ts'
import { pinnedAt } from '#shared/queue/widths.ts'
import { AllRows } from './AllRows.tsx'
import { HeadCell } from './HeadCell.tsx'
import cards from './QueueCards.module.css'
import columns from './QueueColumns.module.css'
import styles from './QueueTable.module.css'
import type { ViewChange } from './readView.ts'
import { RowLayoutContext } from './rowLayout.ts'
import { headPlace, tablePlace } from './tablePlace.ts'
import { useListLayout } from './useListLayout.ts'
import { useQueueTable } from './useQueueTable.ts'
import { RowAddressContext, useRowAddress } from './useRowAddress.ts'
import { useWhilePrinting } from './useWhilePrinting.ts'

const SeenRows = lazy(async () => {
  const { SeenRows: loaded } = await import('./SeenRows.tsx')
  return { default: loaded }
})

/** Pages up to this long stand in the document whole, so that the browser finds every word in them. */
const wholeUpTo = 50

type QueueTableProps = {
  readonly requests: readonly ListedRequest[]
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** One page of a list. */
export function QueueTable(props: QueueTableProps) {
  const { queue } = useMessages()
  const { list } = props.view
  const { layout, arranged } = useListLayout()
  const table = useQueueTable({ ...props, shown: layout.columns })
  const address = useRowAddress()
  const printing = useWhilePrinting()
  const rows = table.getRowModel().rows
  const Rows = rows.length <= wholeUpTo || arranged || printing ? AllRows : SeenRows
  const names = table.getAllLeafColumns().map(({ id }) => id)
  const pinned = pinnedAt(names, layout)
  return (
    <div className={styles.room} data-arranged={arranged || undefined}>
      <table
        className={`${styles.table} ${arranged ? columns.arranged : columns.columns} ${cards.cards}`}
        aria-rowcount={rows.length + 1}
        data-list={list}
        data-density={layout.density}
        {...(arranged && tablePlace(names, layout))}
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
                  place={arranged ? headPlace(header.id, layout, pinned.get(header.id)) : {}}
                >
                  <table.FlexRender header={header} />
                </HeadCell>
              ))}
            </tr>
          ))}
        </thead>
        <RowAddressContext value={address}>
          <RowLayoutContext value={pinned}>
            <Rows rows={rows} />
          </RowLayoutContext>
        </RowAddressContext>
      </table>
    </div>
  )
}

import { functionalUpdate, type SortingState, useTable } from '@tanstack/react-table'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { type ListedRequest, type QueueView, sortColumns } from '#shared/queue/contract.ts'
import { sortingOf } from '#shared/queue/viewing.ts'
import { columnsIn, features } from './columns.tsx'
import { HeadCell } from './HeadCell.tsx'
import styles from './QueueTable.module.css'
import type { ViewChange } from './readView.ts'
import { useRowKeys } from './useRowKeys.ts'

type QueueTableProps = {
  readonly requests: readonly ListedRequest[]
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

/** In pixels, as the virtual list counts: a row, and the headers that stay in sight above them. */
const rowHeight = 44
const headers = 96
/** Pages up to this long stand in the document whole, so that the browser finds every word in them. */
const wholeUpTo = 50

/** The rows that the server gave, as it sorted them; of a long page only those that can be seen are drawn. */
export function QueueTable({ requests, view, onChange }: QueueTableProps) {
  const messages = useMessages()
  const reads = may(useWorker(), 'requests.read')
  const columns = useMemo(() => columnsIn(messages), [messages])
  const rows = useMemo(() => [...requests], [requests])
  const { sort, direction } = sortingOf(view)
  const sorting: SortingState = [{ id: sort, desc: direction === 'desc' }]
  const closed = view.list === 'closed'

  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: {
      sorting,
      columnVisibility: {
        dueOn: !closed,
        urgency: !closed,
        closedOn: closed,
        outcome: closed && reads,
        aidTypes: reads,
        stage: !closed && view.list !== 'toTriage',
        holderName: view.list !== 'toTakeOn' && view.list !== 'mine',
      },
    },
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, sorting)
      onChange({
        sort: sortColumns.find((column) => column === next?.id),
        direction: next?.desc ? 'desc' : 'asc',
      })
    },
  })

  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  // What stands above the rows may grow: filters, chips, a name on two lines.
  useLayoutEffect(() => {
    const now = Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    if (Math.abs(now - top) > rowHeight / 2) setTop(now)
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: rows.length <= wholeUpTo ? wholeUpTo : 12,
    scrollMargin: top,
    scrollPaddingStart: headers,
    scrollPaddingEnd: rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  useRowKeys({ ids: rows.map(({ id }) => id), show: (index) => virtual.scrollToIndex(index) })

  const drawn = virtual.getVirtualItems()
  const models = table.getRowModel().rows
  const above = (drawn[0]?.start ?? 0) - virtual.options.scrollMargin
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0) + virtual.options.scrollMargin

  return (
    <div className={styles.room}>
      <table className={styles.table} aria-rowcount={rows.length + 1} data-list={view.list}>
        <caption className={styles.caption}>
          {messages.queue.lists[view.list]}. {messages.queue.keys}
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
        <tbody ref={body}>
          <Gap height={above} />
          {drawn.map(({ index, key }) => (
            <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
              {models[index]?.getVisibleCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  )
}

/** The place of the rows that are not drawn, in pixels. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && (
    <tr aria-hidden className={styles.gap}>
      <td style={{ height }} />
    </tr>
  )

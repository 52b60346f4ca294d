import { useMessages } from '#client/language/useMessages.ts'
import { type ListLayout, listColumns } from '#shared/queue/layout.ts'
import { widthOf } from '#shared/queue/widths.ts'
import { columnName } from './columnName.ts'
import { HeadCell } from './HeadCell.tsx'
import { headPlace } from './tablePlace.ts'
import type { useQueueTable } from './useQueueTable.ts'
import { WidthHandle } from './WidthHandle.tsx'

type QueueHeadProps = {
  readonly table: ReturnType<typeof useQueueTable>
  readonly layout: ListLayout
  readonly arranged: boolean
  readonly pinned: ReadonlyMap<string, number>
  readonly onSize: (column: string, width: number) => void
}

/** The headers: by them the list is sorted, and its columns are sized. */
export function QueueHead({ table, layout, arranged, pinned, onSize }: QueueHeadProps) {
  const messages = useMessages()
  const edgeOf = (id: string) => {
    const column = listColumns.find((one) => one === id)
    const width = arranged ? widthOf(id, layout) : null
    return (
      column && (
        <WidthHandle name={columnName(column, messages)} width={width} onSize={(wanted) => onSize(id, wanted)} />
      )
    )
  }
  return (
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
              edge={edgeOf(header.id)}
            >
              <table.FlexRender header={header} />
            </HeadCell>
          ))}
        </tr>
      ))}
    </thead>
  )
}

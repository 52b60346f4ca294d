import { FlexRender } from '@tanstack/react-table'
import { type Ref, use } from 'react'
import { placeOf, RowLayoutContext } from './rowLayout.ts'
import type { QueueRows } from './useQueueTable.ts'

type RequestRowProps = {
  readonly row: QueueRows[number]
  readonly index: number
  readonly measure?: Ref<HTMLTableRowElement>
}

/** One request of the list; the headers are the first row that is read aloud. */
export function RequestRow({ row, index, measure }: RequestRowProps) {
  const pinned = use(RowLayoutContext)
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      {row.getAllCells().map((cell) => (
        <td key={cell.id} data-column={cell.column.id} {...placeOf(pinned.get(cell.column.id))}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}

import { FlexRender } from '@tanstack/react-table'
import type { Ref } from 'react'
import type { QueueRows } from './useQueueTable.ts'

type RequestRowProps = {
  readonly row: QueueRows[number]
  readonly index: number
  readonly measure?: Ref<HTMLTableRowElement>
}

/** One request of the list; the headers are the first row that is read aloud. */
export const RequestRow = ({ row, index, measure }: RequestRowProps) => (
  <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
    {row.getVisibleCells().map((cell) => (
      <td key={cell.id} data-column={cell.column.id}>
        <FlexRender cell={cell} />
      </td>
    ))}
  </tr>
)

import { useRef } from 'react'
import { RequestRow } from './RequestRow.tsx'
import type { QueueRows } from './useQueueTable.ts'
import { useRowKeys } from './useRowKeys.ts'

/** Every row of the page. */
export function AllRows({ rows }: { readonly rows: QueueRows }) {
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys({
    ids: rows.map(({ id }) => id),
    show: (index) => body.current?.rows[index]?.scrollIntoView({ block: 'nearest' }),
  })
  return (
    <tbody ref={body}>
      {rows.map((row, index) => (
        <RequestRow key={row.id} row={row} index={index} />
      ))}
    </tbody>
  )
}

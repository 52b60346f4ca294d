import type { Virtualizer } from '@tanstack/react-virtual'
import type { Ref } from 'react'
import { RequestRow } from './RequestRow.tsx'
import type { QueueRows } from './useQueueTable.ts'

type DrawnRowsProps = {
  readonly rows: QueueRows
  readonly virtual: Virtualizer<Window, Element> | Virtualizer<Element, Element>
  readonly body: Ref<HTMLTableSectionElement>
}

/** The rows that can be seen, between the places of those that cannot. */
export function DrawnRows({ rows, virtual, body }: DrawnRowsProps) {
  const drawn = virtual.getVirtualItems()
  const above = (drawn[0]?.start ?? 0) - virtual.options.scrollMargin
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0) + virtual.options.scrollMargin
  return (
    <tbody ref={body}>
      <Gap height={above} />
      {drawn.map(({ index, key }) => {
        const row = rows[index]
        return row && <RequestRow key={key} row={row} index={index} measure={virtual.measureElement} />
      })}
      <Gap height={below} />
    </tbody>
  )
}

/** The place of the rows that are not drawn, in pixels. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 && (
    <tr aria-hidden data-gap>
      <td style={{ height }} />
    </tr>
  )

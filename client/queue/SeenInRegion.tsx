import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { DrawnRows } from './DrawnRows.tsx'
import type { QueueRows } from './useQueueTable.ts'
import { useRowKeys } from './useRowKeys.ts'

/** In pixels, as the virtual list counts: a row, and the header that stays above the rows. */
const rowHeight = 44
const header = 40

/** Of a long page whose columns were chosen, only the rows that can be seen in the region that moves with them. */
export function SeenInRegion({ rows }: { readonly rows: QueueRows }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const virtual = useVirtualizer<Element, Element>({
    count: rows.length,
    getScrollElement: () => body.current?.closest('[data-arranged]') ?? null,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: header,
    scrollPaddingStart: header,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  useRowKeys({ ids: rows.map(({ id }) => id), show: (index) => virtual.scrollToIndex(index) })
  return <DrawnRows rows={rows} virtual={virtual} body={body} />
}

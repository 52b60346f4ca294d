import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { DrawnRows } from './DrawnRows.tsx'
import type { QueueRows } from './useQueueTable.ts'
import { useRowKeys } from './useRowKeys.ts'

/** In pixels, as the virtual list counts: a row, and what stays in sight above and below the rows. */
const rowHeight = 44
const headers = 96
const paging = 64

/** Of a long page, only the rows that can be seen in the window. */
export function SeenRows({ rows }: { readonly rows: QueueRows }) {
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
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: headers,
    scrollPaddingEnd: paging,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  useRowKeys({ ids: rows.map(({ id }) => id), show: (index) => virtual.scrollToIndex(index) })
  return <DrawnRows rows={rows} virtual={virtual} body={body} />
}

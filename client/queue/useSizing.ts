import type { RefObject } from 'react'
import { listColumns } from '#shared/queue/layout.ts'
import { sizedTo } from '#shared/queue/widths.ts'
import { useListLayout } from './useListLayout.ts'

/** Gives a column another width. A list that followed the width of the page keeps from then on the columns that it had room for. */
export function useSizing(table: RefObject<HTMLTableElement | null>) {
  const { arranged, change } = useListLayout()
  return (wanted: string, width: number) => {
    const column = listColumns.find((one) => one === wanted)
    if (!column) return
    const headers = [...(table.current?.querySelectorAll<HTMLElement>('thead th') ?? [])]
    const roomy = headers.filter(({ offsetWidth }) => offsetWidth > 0).map(({ dataset }) => dataset.column)
    change((layout) => ({
      columns: arranged ? layout.columns : layout.columns.filter((one) => roomy.includes(one)),
      widths: sizedTo(column, width, layout),
    }))
  }
}

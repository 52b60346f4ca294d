import type { ListColumn } from '#shared/queue/layout.ts'

/** The columns that the page is too narrow to show now; the number and the marks then stand under the name. */
export function columnsWithoutRoom(columns: readonly ListColumn[]): readonly ListColumn[] {
  const row = document.querySelector('table[data-list] tbody tr:not([data-gap])')
  const hasRoom = (column: ListColumn) => row?.querySelector(`[data-column="${column}"]`)?.checkVisibility() ?? true
  return columns.filter((column) => column !== 'number' && column !== 'marks' && !hasRoom(column))
}

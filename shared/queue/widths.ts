import { type ListColumn, type ListLayout, listColumns, narrowestColumn, widestColumn } from './layout.ts'

/** How wide a column is until somebody says so, in pixels. */
const usualWidths: Readonly<Record<ListColumn, number>> = {
  dueOn: 164,
  closedOn: 112,
  applicant: 220,
  number: 108,
  aidTypes: 150,
  municipality: 112,
  language: 70,
  receivedOn: 112,
  stage: 148,
  outcome: 160,
  holderName: 176,
  urgency: 106,
  marks: 150,
  touchedOn: 124,
}

/** A column that no layout names: checkboxes. */
const unnamedWidth = 40

/** How wide the column is, in pixels. */
export function widthOf(column: string, { widths }: Pick<ListLayout, 'widths'>): number {
  const named = listColumns.find((one) => one === column)
  return named === undefined ? unnamedWidth : (widths[named] ?? usualWidths[named])
}

/** The widths with this one changed, no wider or narrower than a column can be. */
export const sizedTo = (column: ListColumn, width: number, { widths }: Pick<ListLayout, 'widths'>) => ({
  ...widths,
  [column]: Math.round(Math.min(Math.max(width, narrowestColumn), widestColumn)),
})

/** Where each of the columns begins that stay in sight at the left, in pixels; columns that no layout names stay with them. */
export function pinnedAt(columns: readonly string[], layout: Pick<ListLayout, 'widths' | 'pinned'>) {
  const unnamed = columns.filter((column) => !listColumns.some((one) => one === column)).length
  const stay = layout.pinned === 0 ? [] : columns.slice(0, unnamed + layout.pinned)
  let left = 0
  return new Map(
    stay.map((column) => {
      const at = left
      left += widthOf(column, layout)
      return [column, at]
    }),
  )
}

import type { ListLayout } from '#shared/queue/layout.ts'
import { widthOf } from '#shared/queue/widths.ts'
import { placeOf, remOf } from './rowLayout.ts'

type Widths = Pick<ListLayout, 'widths'>

/** An arranged table is as wide as its columns; while nobody sized that of the names, it takes what is left of the page. */
export function tablePlace(columns: readonly string[], layout: Widths) {
  const together = remOf(columns.reduce((sum, column) => sum + widthOf(column, layout), 0))
  return {
    style: takesRest('applicant', layout) ? { minWidth: together } : { width: together },
    'data-numbered': columns.includes('number') || undefined,
    'data-marked': columns.includes('marks') || undefined,
  }
}

/** How wide the header of an arranged table is, and where it stays when it is pinned. */
export function headPlace(column: string, layout: Widths, pinned: number | undefined) {
  const { style, ...rest } = { style: {}, ...placeOf(pinned) }
  return {
    ...rest,
    style: { ...style, ...(takesRest(column, layout) ? {} : { width: remOf(widthOf(column, layout)) }) },
  }
}

const takesRest = (column: string, { widths }: Widths) => column === 'applicant' && widths.applicant === undefined

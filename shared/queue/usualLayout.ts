import type { QueueList } from './contract.ts'
import { type ListColumn, type ListLayout, listColumns, type SaidLayout } from './layout.ts'

/** The columns that only those who read the story have. */
const columnsOfReaders: readonly ListColumn[] = ['aidTypes', 'outcome', 'marks']

/** Whether a colleague can have the column: what is asked, how it ended, labels and hints are not for the desk. */
export const mayHave = (column: ListColumn, reads: boolean): boolean => reads || !columnsOfReaders.includes(column)

/** The columns that were said and that the colleague cannot have. */
export const columnsBeyond = ({ columns = [] }: SaidLayout, reads: boolean) =>
  columns.filter((column) => !mayHave(column, reads))

/** How the list is shown unless told otherwise; which of its columns have no room on a narrow page is left to the page. */
export function usualLayout(list: QueueList, reads: boolean): ListLayout {
  const closed = list === 'closed'
  const missing: readonly ListColumn[] = [
    'number',
    'touchedOn',
    ...(closed ? (['dueOn', 'urgency', 'stage'] as const) : (['closedOn', 'outcome'] as const)),
    ...(list === 'toTriage' ? (['stage'] as const) : []),
    ...(list === 'toTakeOn' || list === 'mine' ? (['holderName'] as const) : []),
  ]
  return {
    columns: listColumns.filter((column) => mayHave(column, reads) && !missing.includes(column)),
    pinned: 0,
    widths: {},
    density: 'comfortable',
  }
}

/** The layout that was said, over the usual one, without the columns that the colleague cannot have. */
export function layoutOf(said: SaidLayout, usual: ListLayout, reads: boolean): ListLayout {
  const columns = said.columns?.filter((column) => mayHave(column, reads)) ?? usual.columns
  return { ...usual, ...said, columns: columns.includes('applicant') ? columns : ['applicant', ...columns] }
}

/** What differs from the usual layout; said over it, it gives the layout again. */
export function differenceOf(layout: ListLayout, usual: ListLayout): SaidLayout {
  return {
    ...(isSame(layout.columns, usual.columns) ? {} : { columns: layout.columns }),
    ...(layout.pinned === usual.pinned ? {} : { pinned: layout.pinned }),
    ...(Object.keys(layout.widths).length === 0 ? {} : { widths: layout.widths }),
    ...(layout.density === usual.density ? {} : { density: layout.density }),
  }
}

/** Whether columns were chosen, pinned or sized: such a list keeps them however narrow the page is. */
export function isArranged({ columns, pinned, widths }: SaidLayout): boolean {
  return columns !== undefined || (pinned ?? 0) > 0 || Object.keys(widths ?? {}).length > 0
}

const isSame = (one: readonly ListColumn[], other: readonly ListColumn[]) =>
  one.length === other.length && one.every((column, place) => column === other[place])

import type { Messages } from '#client/language/useMessages.ts'
import type { ListColumn } from '#shared/queue/layout.ts'

/** The column as its header says it. */
export const columnName = (column: ListColumn, { queue: { columns } }: Messages): string =>
  column === 'holderName' ? columns.holder : columns[column]

import { Alert } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useMessages } from '#client/language/useMessages.ts'
import type { ListColumn } from '#shared/queue/layout.ts'
import type { filtersBeyond } from '#shared/queue/viewing.ts'
import { columnName } from './columnName.ts'

type LeftOutProps = {
  readonly filters: ReturnType<typeof filtersBeyond>
  readonly columns: readonly ListColumn[]
}

/** What a colleague's link shows that this worker may not see: the list is without it, and says so. */
export function LeftOut({ filters, columns }: LeftOutProps) {
  const messages = useMessages()
  const { beyond } = messages.views
  const filterNames = filters.map((filter) => messages.queue.filters[filter]).join(', ')
  const columnNames = columns.map((column) => columnName(column, messages)).join(', ')
  return (
    <Alert role="status" color="gray" icon={<IconInfoCircle aria-hidden />}>
      {filters.length > 0 && <div>{beyond.filters(filterNames)}</div>}
      {columns.length > 0 && <div>{beyond.columns(columnNames)}</div>}
    </Alert>
  )
}

import { functionalUpdate, type Row, type SortingState, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { type ListedRequest, type QueueView, sortColumns } from '#shared/queue/contract.ts'
import { sortingOf } from '#shared/queue/viewing.ts'
import { columnsIn, features } from './columns.tsx'
import type { ViewChange } from './readView.ts'

export type QueueTableProps = {
  readonly requests: readonly ListedRequest[]
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

export type QueueRows = readonly Row<typeof features, ListedRequest>[]

/** The rows that the server gave, as it sorted them, in the columns that this list and this colleague have. */
export function useQueueTable({ requests, view, onChange }: QueueTableProps) {
  const messages = useMessages()
  const reads = may(useWorker(), 'requests.read')
  const columns = useMemo(() => columnsIn(messages), [messages])
  const rows = useMemo(() => [...requests], [requests])
  const { sort, direction } = sortingOf(view)
  const sorting: SortingState = [{ id: sort, desc: direction === 'desc' }]
  const closed = view.list === 'closed'

  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: {
      sorting,
      columnVisibility: {
        dueOn: !closed,
        urgency: !closed,
        closedOn: closed,
        outcome: closed && reads,
        aidTypes: reads,
        stage: !closed && view.list !== 'toTriage',
        holderName: view.list !== 'toTakeOn' && view.list !== 'mine',
      },
    },
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, sorting)
      onChange({
        sort: sortColumns.find((column) => column === next?.id),
        direction: next?.desc ? 'desc' : 'asc',
      })
    },
  })
}

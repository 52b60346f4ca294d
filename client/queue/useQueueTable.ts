import { functionalUpdate, type Row, type SortingState, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useMessages } from '#client/language/useMessages.ts'
import { useWorker } from '#client/session/useWorker.ts'
import { may } from '#shared/people/permissions.ts'
import { type ListedRequest, type QueueView, sortColumns } from '#shared/queue/contract.ts'
import type { ListColumn } from '#shared/queue/layout.ts'
import { sortingOf } from '#shared/queue/viewing.ts'
import { columnsByName, columnsIn, features } from './columns.tsx'
import type { ViewChange } from './readView.ts'

type QueueTableRows = {
  readonly requests: readonly ListedRequest[]
  readonly shown: readonly ListColumn[]
  readonly view: QueueView
  readonly onChange: (change: ViewChange) => void
}

export type QueueRows = readonly Row<typeof features, ListedRequest>[]

/** The rows that the server gave, as it sorted them, in the columns that are shown. */
export function useQueueTable({ requests, shown, view, onChange }: QueueTableRows) {
  const messages = useMessages()
  const selects = may(useWorker(), 'requests.work')
  const all = useMemo(() => columnsByName(messages), [messages])
  const columns = useMemo(() => columnsIn(all, shown, selects), [all, shown, selects])
  const rows = useMemo(() => [...requests], [requests])
  const { sort, direction } = sortingOf(view)
  const sorting: SortingState = [{ id: sort, desc: direction === 'desc' }]

  return useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, sorting)
      onChange({
        sort: sortColumns.find((column) => column === next?.id),
        direction: next?.desc ? 'desc' : 'asc',
      })
    },
  })
}

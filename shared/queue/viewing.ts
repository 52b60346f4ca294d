import { may, type Worker } from '#shared/people/permissions.ts'
import type { Refusal } from '#shared/refusals.ts'
import { type QueueList, type QueueView, queueLists, type SortColumn } from './contract.ts'
import type { ListColumn } from './layout.ts'
import { mayHave } from './usualLayout.ts'

/** The lists that can have something for this worker: who does not work on requests never holds any. */
export const listsFor = (worker: Pick<Worker, 'roles'>): readonly QueueList[] =>
  queueLists.filter((list) => list !== 'mine' || may(worker, 'requests.work'))

/** Why this worker cannot look at the list so, or null: filtering by what may not be read would tell it. */
export function refusalToView(
  view: Pick<QueueView, (typeof filtersOfReaders)[number]>,
  worker: Worker,
): Refusal | null {
  const tells = filtersOfReaders.some((filter) => view[filter] !== undefined)
  return tells && !may(worker, 'requests.read') ? 'permission-missing' : null
}

/** What the worker may not filter by, of what the view filters by. */
export const filtersBeyond = (view: QueueView, worker: Worker) =>
  may(worker, 'requests.read') ? [] : filtersOfReaders.filter((filter) => view[filter] !== undefined)

/** Why this worker cannot have these columns, or null. */
export function refusalToShow(columns: readonly ListColumn[], worker: Worker): Refusal | null {
  const reads = may(worker, 'requests.read')
  return columns.every((column) => mayHave(column, reads)) ? null : 'permission-missing'
}

/** What only those who read the story may filter by. */
const filtersOfReaders = ['aidType', 'label', 'hint'] as const

export const filters = [
  'stage',
  'holder',
  'aidType',
  'language',
  'urgency',
  'overdue',
  'dueIn',
  'untouched',
  'unacknowledged',
  'label',
  'hint',
  'from',
  'to',
] as const

/** Whether the view looks at a part of its list only. */
export function isFiltered(view: QueueView): boolean {
  return filters.some((filter) => view[filter] !== undefined)
}

/** How the view is sorted where it does not say: by the nearest due day; what is not acknowledged, the oldest first; what is closed by the latest closing. */
export function sortingOf(view: Pick<QueueView, 'list' | 'sort' | 'direction'>) {
  const sort: SortColumn = view.sort ?? usualSort[view.list] ?? 'dueOn'
  return { sort, direction: view.direction ?? (sort === 'closedOn' ? ('desc' as const) : ('asc' as const)) }
}

const usualSort: Readonly<Partial<Record<QueueList, SortColumn>>> = { unacknowledged: 'receivedOn', closed: 'closedOn' }

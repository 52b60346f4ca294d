import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { ListExport } from '#shared/queue/contract.ts'
import { filters, refusalToShow, refusalToView } from '#shared/queue/viewing.ts'
import { refuse } from '#shared/refusals.ts'
import { listIds } from './storage.ts'

/** Writes in the journal who takes a list out of the program, which one and how many rows; gives the ids of these rows, in their order. */
export async function exportList(office: Office, worker: Worker, { view, columns, ids }: ListExport) {
  refuse(refusalToView(view, worker) ?? refusalToShow(columns, worker))
  const looking = { view, workerId: worker.id, today: dayOf(office.clock.now()) }
  const wanted = ids && new Set(ids)
  const all = await listIds(office.store.read, looking)
  const rows = wanted ? all.filter((id) => wanted.has(id)) : all
  return act(office, worker, async () => ({
    result: rows,
    entry: {
      act: 'listExported',
      requestId: null,
      details: { list: view.list, ...filtersOf(view), columns: columns.join(','), rows: String(rows.length) },
    },
  }))
}

/** What narrows the list, in codes, days and ids. */
const filtersOf = (view: ListExport['view']) =>
  Object.fromEntries(filters.flatMap((name) => (view[name] === undefined ? [] : [[name, String(view[name])]])))

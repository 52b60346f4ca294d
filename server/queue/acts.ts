import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { ListExport } from '#shared/queue/contract.ts'
import { filters, refusalToShow, refusalToView } from '#shared/queue/viewing.ts'
import { refuse } from '#shared/refusals.ts'
import { listIds, listRegistered } from './storage.ts'

/** Writes in the journal who takes a list out of the program, which one and how many rows; gives the ids of these rows, in their order. */
export async function exportList(office: Office, worker: Worker, { view, columns, ids }: ListExport) {
  refuse(refusalToView(view, worker) ?? refusalToShow(columns, worker))
  const looking = { view, workerId: worker.id, today: dayOf(office.clock.now()) }
  const shown = await listIds(office.store.read, looking)
  const rows = ids ? await selectedOf(office.store.read, shown, ids) : shown
  return act(office, worker, async () => ({
    result: rows,
    entry: {
      act: 'listExported',
      requestId: null,
      details: {
        list: view.list,
        ...(ids ? { selected: 'yes' } : filtersOf(view)),
        columns: columns.join(','),
        rows: String(rows.length),
      },
    },
  }))
}

/** All that was selected, in the order of the list; then what the list no longer shows, in that of the register. */
async function selectedOf(db: Database, shown: readonly string[], ids: readonly string[]) {
  const wanted = new Set(ids)
  const inList = shown.filter((id) => wanted.has(id))
  for (const id of inList) wanted.delete(id)
  return [...inList, ...(await listRegistered(db, [...wanted]))]
}

/** What narrows the list, in codes, days and ids. */
const filtersOf = (view: ListExport['view']) =>
  Object.fromEntries(filters.flatMap((name) => (view[name] === undefined ? [] : [[name, String(view[name])]])))

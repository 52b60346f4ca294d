import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { readAddress } from '#shared/queue/address.ts'
import { queueLists } from '#shared/queue/contract.ts'
import type { ListLayout } from '#shared/queue/layout.ts'
import { refusalToView } from '#shared/queue/viewing.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { fold } from '#shared/search/folding.ts'
import { refusalToAdd, refusalToKeep } from '#shared/views/changing.ts'
import { getSeenView, listViews, removeView, type StoredView, saveLayout, saveView } from './storage.ts'

type Wanted = { readonly name: string; readonly address: string }

/** Saves the list as it is looked at under a name, for the worker or for the office. */
export const addView = (office: Office, worker: Worker, { office: shared, ...wanted }: Wanted & { office: boolean }) =>
  act(office, worker, (tx) => {
    const id = newId()
    const view = { ...wanted, id, workerId: shared ? null : worker.id, savedBy: worker.id, version: 1 }
    return keep(tx, worker, { ...view, savedAt: office.clock.now() })
  })

type Seen = { readonly id: string; readonly version: number }

/** Gives the view another name, or lets it show something else, over the version that was seen. */
export const changeView = (office: Office, worker: Worker, { id, version, ...wanted }: Seen & Wanted) =>
  act(office, worker, async (tx) => {
    const view = await getSeenView(tx, id, version)
    const changed = { ...view, ...wanted, savedBy: worker.id, savedAt: office.clock.now(), version: version + 1 }
    return keep(tx, worker, changed)
  })

async function keep(tx: Database, worker: Worker, view: StoredView) {
  refuse(refusalToKeep(view, worker))
  refuse(refusalToView(readAddress(view.address).view, worker))
  const all = (await listViews(tx, worker.id)).filter((other) => other.workerId === view.workerId)
  const besides = all.filter((other) => other.id !== view.id)
  if (besides.some((other) => fold(other.name) === fold(view.name))) throw new Refused('view-name-taken')
  refuse(refusalToAdd(view, besides.length))
  await saveView(tx, view)
  return { result: view, ...said('viewSaved', view) }
}

export const forgetView = (office: Office, worker: Worker, { id, version }: Seen) =>
  act(office, worker, async (tx) => {
    const view = await getSeenView(tx, id, version)
    refuse(refusalToKeep(view, worker))
    await removeView(tx, id)
    return { result: {}, ...said('viewRemoved', view) }
  })

/** Whose view it was; colleagues are told of the office's. */
const said = (act: 'viewSaved' | 'viewRemoved', { id, workerId, version }: StoredView) => ({
  entry: { act, requestId: null, details: { view: id, of: workerId === null ? 'office' : 'worker' } },
  news: workerId === null ? [{ type: 'office' as const, id, version }] : [],
})

type Chosen = { readonly list: string; readonly layout: ListLayout | null }

/** Keeps on the worker's account how they want this list; that is nothing for the journal. */
export const keepLayout = (office: Office, worker: Worker, chosen: Chosen) =>
  act(office, worker, async (tx) => {
    const list = queueLists.find((one) => one === chosen.list)
    if (!list) throw new Refused('not-found')
    await saveLayout(tx, { ...chosen, list, workerId: worker.id })
    return { result: {}, entry: null }
  })

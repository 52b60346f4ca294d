import type { Office } from '#server/office.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { readAddress } from '#shared/queue/address.ts'
import { isOffered } from '#shared/views/changing.ts'
import type { SavedView } from '#shared/views/contract.ts'
import { listViews, type StoredView } from './storage.ts'

/** The views that this worker can open as they were saved. */
export async function offeredViews({ store }: Office, worker: Worker): Promise<readonly SavedView[]> {
  const views = await listViews(store.read, worker.id)
  return views.filter(({ address }) => isOffered(readAddress(address).view, worker)).map(shownView)
}

export const shownView = ({ workerId, ...view }: StoredView): SavedView => ({ ...view, office: workerId === null })

import { countUnreadable } from '#server/intake/storage.ts'
import type { Office } from '#server/office.ts'
import { listTallies } from '#server/tallies/storage.ts'
import { dayOf } from '#shared/calendar/days.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import type { QueueView } from '#shared/queue/contract.ts'
import { countsOf } from '#shared/queue/counts.ts'
import { isFiltered, refusalToView } from '#shared/queue/viewing.ts'
import { refuse } from '#shared/refusals.ts'
import { countRequests, countUnacknowledged, listRequests } from './storage.ts'

/** A page of a list with how many requests there are, here and in each list. */
export async function showQueue(office: Office, worker: Worker, view: QueueView) {
  refuse(refusalToView(view, worker))
  const { read } = office.store
  const looking = {
    view,
    workerId: worker.id,
    // Reckoned only for the views that look at it.
    get today() {
      return dayOf(office.clock.now())
    },
  }
  const [requests, counts] = [await listRequests(read, looking), await countQueue(office, worker)]
  const total = isFiltered(view) ? await countRequests(read, looking) : counts[view.list]
  return { requests, total, counts }
}

/** How many requests stand in each list, and how many messages wait for those who may read them. */
export async function countQueue({ store }: Office, worker: Worker) {
  const unreadable = may(worker, 'messages.read') ? await countUnreadable(store.read) : 0
  const unacknowledged = await countUnacknowledged(store.read)
  return { ...countsOf(await listTallies(store.read), worker.id), unacknowledged, unreadable }
}

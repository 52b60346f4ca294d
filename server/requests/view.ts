import { listActs } from '#server/journal/storage.ts'
import { listNotes } from '#server/notes/storage.ts'
import type { Office } from '#server/office.ts'
import type { TimelineEntry } from '#shared/journal/timeline.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { getRequestWithAnswers } from './storage.ts'

/** Everything a page shows of the request. For the desk, what was done and written on it is not even looked up. */
export async function viewRequest({ store }: Office, worker: Worker, requestId: string) {
  const asked = await getRequestWithAnswers(store.read, requestId)
  const timeline = may(worker, 'requests.read') ? await timelineOf(store.read, requestId) : []
  return { ...asked, timeline }
}

async function timelineOf(db: Office['store']['read'], requestId: string): Promise<TimelineEntry[]> {
  const [acts, notes] = await Promise.all([listActs(db, requestId), listNotes(db, requestId)])
  const entries: TimelineEntry[] = [
    ...acts.map((act) => ({ kind: 'act' as const, ...act })),
    ...notes.map((note) => ({ kind: 'note' as const, ...note })),
  ]
  return entries.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

import { may, type Worker } from '#shared/people/permissions.ts'
import type { News } from './news.ts'

/** Whether this worker's pages are told: only of what the worker may look at, and of nobody else's notices. */
export function mayHear({ type, id }: News, worker: Worker): boolean {
  if (type === 'notice') return id === worker.id
  if (type === 'note' || type === 'presence') return may(worker, 'requests.read')
  if (type === 'unreadable') return may(worker, 'messages.read')
  return type === 'office' || may(worker, 'requests.list')
}

import { may, type Worker } from '#shared/people/permissions.ts'

/** The page that a colleague's roles are for, which opens first; null where none is. */
export function firstPageOf(worker: Pick<Worker, 'roles'>): string | null {
  if (may(worker, 'requests.read')) return '/today'
  if (may(worker, 'requests.list')) return '/queue'
  return may(worker, 'office.manage') ? '/office/colleagues' : null
}

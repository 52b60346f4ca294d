import { getWorker } from '#server/office/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { may } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'

/** The colleague by this id, who must be at work on requests. */
export async function getColleague(tx: Database, workerId: string) {
  const colleague = await getWorker(tx, workerId)
  if (!colleague.active || !may(colleague, 'requests.work')) throw new Refused('colleague-cannot-work-requests')
  return colleague
}

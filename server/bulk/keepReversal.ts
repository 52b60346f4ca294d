import type { RequestChanges, StoredRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { reversibleActs, type TakeBackOffer } from '#shared/bulk/takingBack.ts'
import type { Act } from '#shared/journal/acts.ts'
import { refuse } from '#shared/refusals.ts'
import { getBulk, insertReversal, keepResult, type StoredReversal } from './storage.ts'

type Done = Pick<StoredReversal, 'entryId' | 'workerId' | 'at' | 'told' | 'bulkId'> & { readonly act: Act }

type Keeping = {
  /** The request before the change. */
  readonly request: StoredRequest
  readonly saved: StoredRequest
  readonly changes: RequestChanges
  readonly done: Done
}

/** Keeps what the change wrote over, where it can be taken back; gives the offer to do so, or null. */
export async function keepReversal(
  tx: Database,
  { request, saved, changes, done }: Keeping,
): Promise<TakeBackOffer | null> {
  const { id: requestId } = request
  const act = reversibleActs.find((one) => one === done.act)
  if (!act) return null
  const reversal = { ...done, act, requestId, version: saved.version, before: only(request, changes) }
  await insertReversal(tx, reversal)
  if (done.bulkId !== null) {
    refuse((await getBulk(tx, done.bulkId)).bulk.reversedAt === null ? null : 'already-taken-back')
    await keepResult(tx, { bulkId: done.bulkId, requestId }, { entryId: done.entryId })
  }
  return { entryId: done.entryId, act }
}

/** What the whole says of whatever the part names. */
function only<Whole extends object>(whole: Whole, part: object): Partial<Whole> {
  const said: Partial<Whole> = {}
  for (const name in whole) if (name in part) said[name] = whole[name]
  return said
}

import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import type { BulkState } from '#shared/bulk/contract.ts'
import { nothingTakenBackBefore, takeBackUntil } from '#shared/bulk/takingBack.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { countResults, getBulk, listBulk, listResults, type StoredBulk } from './storage.ts'

type Found = { readonly bulk: StoredBulk; readonly workerName: string }

/** The bulk actions of the last day that the worker can reverse: their own, and for a lead everybody's. */
export async function showBulkActions({ store, clock }: Office, worker: Worker) {
  const workerId = may(worker, 'requests.assign') ? undefined : worker.id
  const found = await listBulk(store.read, { since: nothingTakenBackBefore(clock.now()), workerId })
  const counted = await countResults(
    store.read,
    found.map(({ bulk }) => bulk.id),
  )
  return found.map((one) =>
    described(
      one,
      counted.filter(({ bulkId }) => bulkId === one.bulk.id),
    ),
  )
}

/** One of them, with how it went for each request. */
export async function showBulk({ store }: Office, worker: Worker, bulkId: string) {
  const found = await getBulk(store.read, bulkId)
  if (found.bulk.workerId !== worker.id && !may(worker, 'requests.assign')) throw new Refused('permission-missing')
  const counted = await countResults(store.read, [bulkId])
  return { ...described(found, counted), results: await showResults(store.read, found.bulk) }
}

/** How it went; what was done and could not be taken back again stayed. */
export async function showResults(db: Database, bulk: StoredBulk, requestIds?: readonly string[]) {
  const results = await listResults(db, bulk.id, requestIds)
  return results.map((result) => ({ ...result, state: stateIn(bulk, result.state) }))
}

const stateIn = ({ reversedAt }: StoredBulk, state: BulkState): BulkState =>
  state === 'done' && reversedAt !== null ? 'stayed' : state

type Counted = { readonly state: BulkState; readonly requests: number }

function described({ bulk, workerName }: Found, counted: readonly Counted[]) {
  const countOf = (state: BulkState) =>
    counted.reduce((sum, one) => (stateIn(bulk, one.state) === state ? sum + one.requests : sum), 0)
  const until = new Date(takeBackUntil(bulk.at, 'bulk')).toISOString()
  const counts = {
    waiting: countOf('waiting'),
    done: countOf('done'),
    leftOut: countOf('leftOut'),
    takenBack: countOf('takenBack'),
    stayed: countOf('stayed'),
  }
  return { ...bulk, workerName, until, counts }
}

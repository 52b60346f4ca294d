import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { newId } from '#server/storage/newId.ts'
import type { BulkAsked } from '#shared/bulk/asked.ts'
import { mostAtOnce } from '#shared/bulk/contract.ts'
import { refusalToBulk } from '#shared/bulk/preview.ts'
import { refusalToGoOn, refusalToReverse } from '#shared/bulk/reversing.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused, refuse } from '#shared/refusals.ts'
import { doToOne } from './doing.ts'
import { showResults } from './showing.ts'
import {
  getBulk,
  insertBulk,
  keepStayed,
  listChosen,
  listResults,
  listStanding,
  markReversed,
  type StoredReversal,
} from './storage.ts'
import { takeBack } from './takingBack.ts'

type Beginning = {
  readonly asked: BulkAsked
  readonly requests: readonly { readonly id: string; readonly version: number }[]
}

/** Begins a bulk action: what is asked, and of which requests as they were seen. None is changed yet. */
export const beginBulk = (office: Office, worker: Worker, { asked, requests }: Beginning) =>
  act(office, worker, async (tx) => {
    const { kind } = asked
    refuse(refusalToBulk(kind, worker))
    const ids = requests.map(({ id }) => id)
    if ((await listChosen(tx, ids)).length < ids.length) throw new Refused('not-found')
    const id = newId()
    await insertBulk(tx, { id, workerId: worker.id, kind, asked, at: office.clock.now() }, requests)
    const details = { bulk: id, kind, count: String(requests.length) }
    return { result: { bulkId: id }, entry: { act: 'bulkDone', requestId: null, details } }
  })

type Doing = { readonly bulkId: string; readonly requestIds: readonly string[] }

/** Does it to some of its requests, each by itself; of those that were done before it tells how it went. */
export async function doBulk(office: Office, worker: Worker, { bulkId, requestIds }: Doing) {
  const { read } = office.store
  const { bulk } = await getBulk(read, bulkId)
  refuse(refusalToGoOn(bulk, worker))
  const waiting = (await listResults(read, bulkId, requestIds)).filter(({ state }) => state === 'waiting')
  await Promise.all(
    waiting.map(({ id, version }) => doToOne(office, worker, { asked: bulk.asked, bulkId, requestId: id, version })),
  )
  return { results: await showResults(read, bulk, requestIds) }
}

/**
 * Takes back, one by one, all that still stands of it; what was changed in between stays as it is. From then on nothing
 * more of it is done.
 */
export async function reverseBulk(office: Office, worker: Worker, bulkId: string): Promise<void> {
  const standing = await act(office, worker, async (tx) => {
    const now = office.clock.now()
    const { bulk } = await getBulk(tx, bulkId)
    const result = await listStanding(tx, bulkId)
    refuse(refusalToReverse(bulk, { worker, now, standing: result.length }))
    await markReversed(tx, bulkId, now)
    const details = { bulk: bulkId, kind: bulk.kind, count: String(result.length) }
    return { result, entry: { act: 'bulkReversed', requestId: null, details } }
  })
  for (let done = 0; done < standing.length; done += mostAtOnce)
    await Promise.all(standing.slice(done, done + mostAtOnce).map((one) => takeOneBack(office, worker, one)))
}

/** One that was changed in between, or cannot go back, stays, and is listed as such. */
async function takeOneBack(office: Office, worker: Worker, one: StoredReversal): Promise<void> {
  try {
    await takeBack(office, worker, one)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    if (refusal === 'already-taken-back') return
    await act(office, worker, async (tx) => ({ result: await keepStayed(tx, one.entryId, refusal), entry: null }))
  }
}

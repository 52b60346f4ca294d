import { act } from '#server/journal/act.ts'
import { insertNotice } from '#server/notices/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { News } from '#shared/live/news.ts'
import type { NoticeKind } from '#shared/notices/contract.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { Refused } from '#shared/refusals.ts'
import { getAidRequest, type StoredRequest, touch } from './storage.ts'

type On = {
  readonly requestId: string
  /** The version of the request that was seen; absent where something on it has a version of its own. */
  readonly version?: number
}

/** What the work gives; an act of null: there was nothing to do. */
type Happened<Result> = {
  readonly result: Result
  readonly act: Act | null
  readonly details?: Readonly<Record<string, string>>
  readonly reason?: string
  /** What open pages are told; that the request changed, unless told otherwise. */
  readonly tells?: News
  /** What the request's holder is told, when it is somebody else. */
  readonly tellsHolder?: NoticeKind
}

/** An act on a request that does not raise its version, so that two of them never collide: kept, journalled, and told to its pages. */
export const actBeside = <Result>(
  office: Office,
  worker: Worker,
  {
    requestId,
    version,
    work,
  }: On & { readonly work: (tx: Database, request: StoredRequest) => Promise<Happened<Result>> },
) =>
  act(office, worker, async (tx, entryId) => {
    const request = await getAidRequest(tx, requestId)
    if (version !== undefined && request.version !== version) throw new Refused('request-changed-meanwhile')
    const { result, act: name, details = {}, reason = '', tells, tellsHolder } = await work(tx, request)
    if (name === null) return { result, entry: null }
    await touch(tx, request, dayOf(office.clock.now()))

    const news: News[] = [tells ?? { type: 'request', id: requestId, version: request.version }]
    const { holderId } = request
    if (tellsHolder && holderId !== null && holderId !== worker.id) {
      const at = office.clock.now()
      await insertNotice(tx, { workerId: holderId, kind: tellsHolder, requestId, entryId, actorId: worker.id, at })
      news.push({ type: 'notice', id: holderId, version: 0 })
    }
    return { result, entry: { act: name, requestId, details, reason }, news }
  })

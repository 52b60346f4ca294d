import { act } from '#server/journal/act.ts'
import { insertNotice } from '#server/notices/storage.ts'
import { getWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { News } from '#shared/live/news.ts'
import type { NoticeKind } from '#shared/notices/contract.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { type Refusal, Refused } from '#shared/refusals.ts'
import { getAidRequest, type RequestChanges, type StoredRequest, saveAidRequest } from './storage.ts'

/** The request as a page showed it to the worker. */
export type Seen = { readonly requestId: string; readonly version: number }

export type Change = {
  readonly act: Act
  readonly changes: RequestChanges
  readonly details?: Readonly<Record<string, string>>
  readonly reason?: string
  /** Who is told about it; the worker who acts and nobody are left out. */
  readonly tells?: readonly { readonly workerId: string | null; readonly kind: NoticeKind }[]
}

type Changing = {
  readonly refusal: (request: StoredRequest, tx: Database) => Refusal | null | Promise<Refusal | null>
  /** What changes; it may write of its own room what belongs to the same change. */
  readonly change: (request: StoredRequest, tx: Database) => Change | Promise<Change>
  /** Whether the rule is heard before the version: who was too late to claim learns who has it. */
  readonly ruleFirst?: true
}

/** One change of a request over the version that was seen: kept, journalled with the stages it led from and to, and told. */
export function changeRequest(office: Office, worker: Worker, { requestId, version }: Seen, changing: Changing) {
  return act(office, worker, async (tx, entryId) => {
    const seen = await getAidRequest(tx, requestId)
    const stale = seen.version === version ? null : 'request-changed-meanwhile'
    const against = await changing.refusal(seen, tx)
    const refusal = changing.ruleFirst ? (against ?? stale) : (stale ?? against)
    if (refusal !== null) throw new Refused(refusal, await holderOf(tx, seen))

    const { act: name, changes, details, reason = '', tells = [] } = await changing.change(seen, tx)
    const touchedOn = dayOf(office.clock.now())
    const saved = await saveAidRequest(tx, seen, { touchedOn, ...changes })
    const news: News[] = [{ type: 'request', id: saved.id, version: saved.version }]
    for (const { workerId, kind } of tells) {
      if (workerId === null || workerId === worker.id) continue
      await insertNotice(tx, { workerId, kind, requestId, entryId, actorId: worker.id, at: office.clock.now() })
      news.push({ type: 'notice', id: workerId, version: 0 })
    }
    const entry = { act: name, requestId, details: { from: seen.stage, to: saved.stage, ...details }, reason }
    return { result: saved, entry, news }
  })
}

async function holderOf(tx: Database, { holderId, heldSince }: StoredRequest) {
  if (holderId === null || heldSince === null) return {}
  const { name } = await getWorker(tx, holderId)
  return { holder: name, since: heldSince }
}

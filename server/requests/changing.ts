import { keepReversal } from '#server/bulk/keepReversal.ts'
import { act } from '#server/journal/act.ts'
import { insertNotice } from '#server/notices/storage.ts'
import { getWorker } from '#server/office/storage.ts'
import type { Office } from '#server/office.ts'
import { moveOthers, withEarliestReceipt } from '#server/persons/joining.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { News } from '#shared/live/news.ts'
import type { NoticeKind } from '#shared/notices/contract.ts'
import type { Worker } from '#shared/people/permissions.ts'
import { type Refusal, Refused } from '#shared/refusals.ts'
import { getAidRequest, type RequestChanges, type StoredRequest, saveAidRequest } from './storage.ts'

/** The request as a page showed it to the worker; with the bulk action that the change belongs to. */
export type Seen = { readonly requestId: string; readonly version: number; readonly bulkId?: string }

export type Change = {
  readonly act: Act
  readonly changes: RequestChanges
  readonly details?: Readonly<Record<string, string>>
  readonly reason?: string
  /** Who is told about it; the worker who acts and nobody are left out. */
  readonly tells?: readonly { readonly workerId: string | null; readonly kind: NoticeKind }[]
  /** Colleagues from whom a notice was taken back: their pages are told too. */
  readonly untold?: readonly string[]
}

export type Changing = {
  readonly refusal: (request: StoredRequest, tx: Database) => Refusal | null | Promise<Refusal | null>
  /** What changes; it may write of its own room what belongs to the same change. */
  readonly change: (request: StoredRequest, tx: Database, entryId: string) => Change | Promise<Change>
  /** Whether the rule is heard before the version: who was too late to claim learns who has it. */
  readonly ruleFirst?: true
}

/**
 * One change of a request over the version that was seen: kept, journalled with the stages it led from and to, and told.
 * The reply says whether the worker may take it back for a moment.
 */
export const changeRequest = (office: Office, worker: Worker, seen: Seen, changing: Changing) =>
  act(office, worker, (tx, entryId) => changeWithin(tx, { office, worker, entryId, seen, changing }))

type Within = {
  readonly office: Office
  readonly worker: Worker
  /** The journal entry of the act within which it happens. */
  readonly entryId: string
  readonly seen: Seen
  readonly changing: Changing
}

/** The same within an act that has found out which request it changes. */
export async function changeWithin(tx: Database, { office, worker, entryId, seen, changing }: Within) {
  const { requestId, version, bulkId } = seen
  const request = await getAidRequest(tx, requestId)
  const stale = request.version === version ? null : 'request-changed-meanwhile'
  const against = await changing.refusal(request, tx)
  const refusal = changing.ruleFirst ? (against ?? stale) : (stale ?? against)
  if (refusal !== null) throw new Refused(refusal, await holderOf(tx, request))

  const at = office.clock.now()
  const change = await changing.change(request, tx, entryId)
  const { act: name, details, reason = '', tells = [], untold = [] } = change
  const changes = await withEarliestReceipt(tx, request, { touchedOn: dayOf(at), ...change.changes })
  const saved = await saveAidRequest(tx, request, changes)
  const moved = await moveOthers(tx, request, saved)
  const told: string[] = []
  for (const { workerId, kind } of tells) {
    if (workerId === null || workerId === worker.id) continue
    await insertNotice(tx, { workerId, kind, requestId, entryId, bulkId, actorId: worker.id, at })
    told.push(workerId)
  }
  const done = { entryId, act: name, workerId: worker.id, at, told, bulkId: bulkId ?? null }
  const takeBack = await keepReversal(tx, { request, saved, changes, done })

  const news = [saved, ...moved.map((other) => other.request)].map(
    ({ id, version }): News => ({ type: 'request', id, version }),
  )
  for (const id of [...told, ...untold]) news.push({ type: 'notice', id, version: 0 })
  const about = { from: request.stage, to: saved.stage, ...details, ...(bulkId !== undefined && { bulk: bulkId }) }
  const alongside = moved.map(({ entry }) => entry)
  return { result: { ...saved, takeBack }, entry: { act: name, requestId, details: about, reason }, alongside, news }
}

async function holderOf(tx: Database, { holderId, heldSince }: StoredRequest) {
  if (holderId === null || heldSince === null) return {}
  const { name } = await getWorker(tx, holderId)
  return { holder: name, since: heldSince }
}

import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { getAidRequest, type StoredRequest, touch } from '#server/requests/storage.ts'
import { newId } from '#server/storage/newId.ts'
import type { Database } from '#server/storage/store.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { Act } from '#shared/journal/acts.ts'
import type { News } from '#shared/live/news.ts'
import type { Worker } from '#shared/people/permissions.ts'
import type { VerdictKind } from '#shared/persons/verdicts.ts'
import { Refused, refusedField } from '#shared/refusals.ts'
import { joinAnew } from './joining.ts'
import { reconsiderFiledBefore } from './keeping.ts'
import { insertVerdict, listStanding, undoVerdict } from './storage.ts'

type Said = { readonly requestId: string; readonly otherId: string; readonly kind: VerdictKind }

/**
 * Says of two requests whether their applicants are the same, live together, or are neither. Said again alike it changes
 * nothing; said otherwise it is refused until what stands is undone. Nothing is moved: what stands can be undone whole.
 */
export const judge = (office: Office, worker: Worker, { requestId, otherId, kind }: Said) =>
  act(office, worker, async (tx) => {
    if (requestId === otherId) throw refusedField('otherId', 'another request')
    const [request, other] = [await getAidRequest(tx, requestId), await getAidRequest(tx, otherId)]
    const [oneId = '', greaterId = ''] = [requestId, otherId].sort()
    const standing = (await listStanding(tx, requestId)).find((one) => one.oneId === oneId && one.otherId === greaterId)
    if (standing && standing.kind !== kind) throw new Refused('verdict-already-given')
    if (standing) return { result: { verdictId: standing.id }, entry: null }

    const id = newId()
    const givenAt = office.clock.now()
    await insertVerdict(tx, { id, oneId, otherId: greaterId, kind, givenBy: worker.id, givenAt })
    const told = await follow(office, tx, { act: 'verdictGiven', pair: [request, other], details: { verdict: kind } })
    return { result: { verdictId: id }, ...told }
  })

/** Takes a verdict back, whoever gave it; its row stays. */
export const undo = (office: Office, worker: Worker, verdictId: string) =>
  act(office, worker, async (tx) => {
    const undone = { undoneBy: worker.id, undoneAt: office.clock.now() }
    const { oneId, otherId, kind } = await undoVerdict(tx, verdictId, undone)
    const pair = [await getAidRequest(tx, oneId), await getAidRequest(tx, otherId)] as const
    return { result: {}, ...(await follow(office, tx, { act: 'verdictUndone', pair, details: { verdict: kind } })) }
  })

type Followed = {
  readonly act: Act
  readonly pair: readonly [StoredRequest, StoredRequest]
  readonly details: Readonly<Record<string, string>>
}

/** Draws what follows from a verdict that was given or undone, and tells it on both requests. */
async function follow(office: Office, tx: Database, { act: name, pair, details }: Followed) {
  const today = dayOf(office.clock.now())
  for (const request of pair) await touch(tx, request, today)
  const moved = await joinAnew(
    tx,
    pair.map(({ id }) => id),
  )
  for (const request of pair) await reconsiderFiledBefore(tx, request)

  const [one, other] = pair
  const about = (request: StoredRequest, compared: StoredRequest) => ({
    act: name,
    requestId: request.id,
    details: { ...details, other: compared.id, number: compared.number },
  })
  const versions = new Map(pair.map(({ id, version }) => [id, version]))
  for (const { request } of moved) versions.set(request.id, request.version)
  return {
    entry: about(one, other),
    alongside: [about(other, one), ...moved.map(({ entry }) => entry)],
    news: [...versions].map(([id, version]): News => ({ type: 'request', id, version })),
  }
}

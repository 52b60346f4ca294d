import type { Entry } from '#server/journal/act.ts'
import { getAidRequest, type RequestChanges, type StoredRequest, saveAidRequest } from '#server/requests/storage.ts'
import type { Database } from '#server/storage/store.ts'
import type { Facts } from '#shared/clocks/facts.ts'
import { withoutFacts } from '#shared/clocks/withoutFacts.ts'
import { type Belonging, belongingsOf } from '#shared/persons/belonging.ts'
import { filedEarlier } from '#shared/persons/filedEarlier.ts'
import { listOfSamePerson, listStanding, replaceBelongings } from './storage.ts'

/** What joining changed of a request, and what the journal says of it. */
export type Moved = { readonly request: StoredRequest; readonly entry: Entry }

/**
 * Reckons anew to whom all requests belong that verdicts join to these, and from which receipt their terms to decide
 * run. The verdicts that stand say it all, so that nothing remains of one that was undone.
 */
export async function joinAnew(tx: Database, requestIds: readonly string[]): Promise<readonly Moved[]> {
  const { requests, links } = await circleOf(tx, requestIds)
  const belonging = belongingsOf(requests, links)
  await replaceBelongings(
    tx,
    requests.map(({ id }) => id),
    belonging,
  )
  const moved: Moved[] = []
  for (const request of requests) {
    const entry = await keepFiledEarlier(tx, request, ofSamePerson(request, requests, belonging))
    if (entry) moved.push(entry)
  }
  return moved
}

/** All requests to which the verdicts that stand lead from these, and these verdicts. */
async function circleOf(tx: Database, from: readonly string[]) {
  const requests = new Map<string, StoredRequest>()
  const links = new Map<string, Awaited<ReturnType<typeof listStanding>>[number]>()
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (requests.has(id)) continue
    requests.set(id, await getAidRequest(tx, id))
    for (const verdict of await listStanding(tx, id)) {
      if (verdict.kind === 'notTheSame') continue
      links.set(verdict.id, verdict)
      waiting.push(verdict.oneId, verdict.otherId)
    }
  }
  return { requests: [...requests.values()], links: [...links.values()] }
}

function ofSamePerson(request: StoredRequest, all: readonly StoredRequest[], belonging: readonly Belonging[]) {
  const personOf = new Map(belonging.map(({ requestId, personId }) => [requestId, personId]))
  const person = personOf.get(request.id)
  return all.filter(({ id }) => id !== request.id && person !== undefined && personOf.get(id) === person)
}

/** The changes with the earliest receipt that follows from them, where they touch on what is asked or from when its own term runs. */
export async function withEarliestReceipt(
  tx: Database,
  request: StoredRequest,
  changes: RequestChanges,
): Promise<RequestChanges> {
  if (!touchesOwnReceipt(request, changes)) return changes
  const others = await listOthers(tx, request.id)
  const changed = { ...request, ...changes }
  // What is taken back may bring along the receipt of a link that was undone meanwhile.
  if (others.length === 0 && changed.facts.filedEarlier === undefined) return changes
  return { ...changes, facts: factsWith(changed, filedEarlier(changed, others)) }
}

/** What such changes, or its end or reopening, bring about for the person's other requests. */
export async function moveOthers(
  tx: Database,
  request: StoredRequest,
  saved: StoredRequest,
): Promise<readonly Moved[]> {
  if (!touchesOwnReceipt(request, saved) && !touchesEnd(request, saved)) return []
  const others = await listOthers(tx, request.id)
  const moved: Moved[] = []
  for (const other of others) {
    const rest = [saved, ...others.filter(({ id }) => id !== other.id)]
    const entry = await keepFiledEarlier(tx, other, rest)
    if (entry) moved.push(entry)
  }
  return moved
}

const touchesOwnReceipt = ({ aidTypes, facts }: StoredRequest, changes: RequestChanges) =>
  (changes.aidTypes !== undefined && changes.aidTypes.join() !== aidTypes.join()) ||
  (changes.facts !== undefined && changes.facts.transmittedToUs?.on !== facts.transmittedToUs?.on)

/** Whether the request began or ceased to wait for a decision. */
const touchesEnd = ({ decidedOn, closedOn }: StoredRequest, saved: StoredRequest) =>
  saved.decidedOn !== decidedOn || saved.closedOn !== closedOn

/** The other requests that verdicts give to the same person; for most there are none, which one look says. */
async function listOthers(tx: Database, requestId: string): Promise<readonly StoredRequest[]> {
  const ids = await listOfSamePerson(tx, requestId)
  return Promise.all(ids.map((id) => getAidRequest(tx, id)))
}

/** Keeps the earliest receipt with the request, or takes it away, as a change of the request; null where nothing changes. */
async function keepFiledEarlier(
  tx: Database,
  request: StoredRequest,
  others: readonly StoredRequest[],
): Promise<Moved | null> {
  const kept = request.facts.filedEarlier
  const earliest = filedEarlier(request, others)
  if (earliest?.on === kept?.on && earliest?.proof === kept?.proof) return null
  const saved = await saveAidRequest(tx, request, { facts: factsWith(request, earliest) })
  const details = earliest ? { filedEarlier: earliest.on, number: earliest.proof ?? '' } : { filedEarlier: 'no' }
  return { request: saved, entry: { act: 'factRecorded', requestId: request.id, details } }
}

const factsWith = ({ facts }: StoredRequest, earliest: Facts['filedEarlier']): Facts =>
  earliest ? { ...facts, filedEarlier: earliest } : withoutFacts(facts, 'filedEarlier')

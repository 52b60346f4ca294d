import type { VerdictKind } from './verdicts.ts'

type Placed = { readonly id: string; readonly registerOrder: number }
type Link = { readonly oneId: string; readonly otherId: string; readonly kind: VerdictKind }

/** To which person and household a request belongs, each named by the id of its earliest request. */
export type Belonging = { readonly requestId: string; readonly personId: string; readonly householdId: string }

/**
 * What the links make of these requests. Whoever is the same person as somebody is so as all of theirs; all of one
 * household live in one. `notTheSame` joins nobody and parts nobody: that it contradicts is shown, not forbidden. A
 * request that nothing joins to another is left out.
 */
export function belongingsOf(requests: readonly Placed[], links: readonly Link[]): readonly Belonging[] {
  const personOf = groupedBy(
    requests,
    links.filter(({ kind }) => kind === 'samePerson'),
  )
  const householdOf = groupedBy(
    requests,
    links.filter(({ kind }) => kind !== 'notTheSame'),
  )
  const all = requests.map(({ id }) => ({ requestId: id, personId: personOf(id), householdId: householdOf(id) }))
  const sizes = Map.groupBy(all, ({ householdId }) => householdId)
  return all.filter(({ householdId }) => (sizes.get(householdId)?.length ?? 0) > 1)
}

/** Says of each request the id of the earliest one to which these links lead. */
function groupedBy(requests: readonly Placed[], links: readonly Link[]): (id: string) => string {
  const leads = new Map(requests.map(({ id }) => [id, id]))
  const orders = new Map(requests.map(({ id, registerOrder }) => [id, registerOrder]))
  const leadOf = (id: string): string => {
    const lead = leads.get(id) ?? id
    return lead === id ? id : leadOf(lead)
  }
  for (const { oneId, otherId } of links) {
    const [one, other] = [leadOf(oneId), leadOf(otherId)]
    const oneIsEarlier = (orders.get(one) ?? 0) <= (orders.get(other) ?? 0)
    if (one !== other) leads.set(oneIsEarlier ? other : one, oneIsEarlier ? one : other)
  }
  return leadOf
}

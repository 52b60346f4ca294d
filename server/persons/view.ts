import type { Office } from '#server/office.ts'
import type { Database } from '#server/storage/store.ts'
import { may, type Worker } from '#shared/people/permissions.ts'
import { type Applicant, applicantOf, type Described } from '#shared/persons/applicant.ts'
import type { Suspicion } from '#shared/persons/contract.ts'
import { likeness } from '#shared/persons/likeness.ts'
import { tell, tellAll } from './heads.ts'
import { listSamePerson } from './samePerson.ts'
import { findBelonging, listOfHousehold, listStanding } from './storage.ts'
import { suspect } from './suspecting.ts'

/** No more suspicions than somebody looks through. */
const mostSuspicions = 20

/** What was said of this request and others, whom else its applicant may be, and what of theirs is open. */
export async function viewAlike({ store }: Office, worker: Worker, requestId: string) {
  const db = store.read
  const own = await tell(db, requestId)
  const applicant = comparableBy(worker, own.applicant)
  const verdicts = await listStanding(db, requestId)
  const judged = await Promise.all(
    verdicts.map(async (verdict) => {
      const other = await tell(db, verdict.oneId === requestId ? verdict.otherId : verdict.oneId)
      return { request: other.head, likeness: likeness(applicant, other.applicant), verdict }
    }),
  )
  const samePerson = await tellAll(db, await listSamePerson(db, { requestId, applicant }))
  const open = samePerson.filter(({ request }) => request.stage !== 'closed').map(({ head }) => head)
  const known = new Set([
    ...verdicts.flatMap(({ oneId, otherId }) => [oneId, otherId]),
    ...(await joinedTo(db, requestId)),
  ])
  return { judged, suspicions: await suspicionsOf(db, { requestId, applicant, known }), open }
}

/** Whom an applicant may be who is being typed in. */
export const viewTyped = async ({ store }: Office, worker: Worker, described: Described) => {
  const applicant = comparableBy(worker, applicantOf(described))
  return { suspicions: await suspicionsOf(store.read, { requestId: '', applicant, known: new Set() }) }
}

/** The person whose request this is and those with whom they live, each with all their requests, the earliest first. */
export async function viewHousehold({ store }: Office, worker: Worker, requestId: string) {
  const db = store.read
  const own = await tell(db, requestId)
  const { personId, householdId } = await findBelonging(db, requestId)
  const joined = await listOfHousehold(db, householdId)
  const all = joined.length === 0 ? [{ requestId, personId }] : joined
  const told = await tellAll(
    db,
    all.map((one) => one.requestId),
  )
  const inOrder = told.sort((one, other) => one.request.registerOrder - other.request.registerOrder)
  const personOf = new Map(all.map((one) => [one.requestId, one.personId]))
  const persons = Map.groupBy(inOrder, ({ head }) => personOf.get(head.id) ?? head.id)
  const standing = await Promise.all(all.map((one) => listStanding(db, one.requestId)))
  const known = new Set(all.map((one) => one.requestId))
  const verdicts = [...new Map(standing.flat().map((verdict) => [verdict.id, verdict])).values()].filter(
    ({ oneId, otherId }) => known.has(oneId) && known.has(otherId),
  )
  const ofOwn = (await listStanding(db, requestId)).flatMap(({ oneId, otherId }) => [oneId, otherId])
  const suspicions = await suspicionsOf(db, {
    requestId,
    applicant: comparableBy(worker, own.applicant),
    known: new Set([...known, ...ofOwn]),
  })
  return {
    personId,
    persons: [...persons].map(([id, requests]) => ({ personId: id, requests: requests.map(({ head }) => head) })),
    verdicts,
    suspicions,
  }
}

/** What a colleague may compare: national numbers and who lives with whom only whoever may read the requests, for a suspicion tells it too. */
const comparableBy = (worker: Worker, applicant: Applicant): Applicant =>
  may(worker, 'requests.read') ? applicant : { ...applicant, niss: null, cohabitants: null }

const joinedTo = async (db: Database, requestId: string) => {
  const { householdId } = await findBelonging(db, requestId)
  return (await listOfHousehold(db, householdId)).map((one) => one.requestId)
}

type Asked = { readonly requestId: string; readonly applicant: Applicant; readonly known: ReadonlySet<string> }

async function suspicionsOf(db: Database, { requestId, applicant, known }: Asked): Promise<Suspicion[]> {
  const found = (await suspect(db, { requestId, applicant })).filter((one) => !known.has(one.requestId))
  return Promise.all(
    found.slice(0, mostSuspicions).map(async ({ requestId: other, proposal, score, reasons }) => ({
      request: (await tell(db, other)).head,
      likeness: { proposal, score, reasons: [...reasons] },
    })),
  )
}

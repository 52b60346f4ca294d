import { asc, eq, inArray, sql } from 'drizzle-orm'
import { reckon } from '#server/requests/storage.ts'
import { findSetting, termsInForce } from '#server/settings/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import type { TermsInForce } from '#shared/clocks/contract.ts'
import { termNames } from '#shared/clocks/terms.ts'

/** The terms in force, and which of them the office corrected. */
export async function showTerms(db: Database): Promise<TermsInForce> {
  const corrected = (await findSetting(db, 'terms')) ?? {}
  return { terms: await termsInForce(db), corrected: termNames.filter((name) => corrected[name] !== undefined) }
}

const course = {
  id: aidRequests.id,
  submittedAt: aidRequests.submittedAt,
  receivedOn: aidRequests.receivedOn,
  stage: aidRequests.stage,
  competence: aidRequests.competence,
  aidTypes: aidRequests.aidTypes,
  grantedAidTypes: aidRequests.grantedAidTypes,
  outcome: aidRequests.outcome,
  ground: aidRequests.ground,
  decidedOn: aidRequests.decidedOn,
  notifiedOn: aidRequests.notifiedOn,
  closedOn: aidRequests.closedOn,
  facts: aidRequests.facts,
}
const reckoned = {
  decideBy: aidRequests.decideBy,
  decideByTerm: aidRequests.decideByTerm,
  dueOn: aidRequests.dueOn,
  dueClock: aidRequests.dueClock,
  acknowledgedOn: aidRequests.acknowledgedOn,
}

/** Every request that is open, or closed with a clock that runs. */
export async function listRunning(db: Database): Promise<readonly string[]> {
  // Literal, because the partial indexes hold for these very conditions.
  const open = sql`${aidRequests.stage} <> 'closed'`
  const closed = sql`${aidRequests.stage} = 'closed' and ${aidRequests.dueOn} < '9999-12-31'`
  const id = { id: aidRequests.id }
  const ofOpen = await db.select(id).from(aidRequests).where(open)
  // In this order, or the engine takes another index and reads every closed request.
  const ofClosed = await db.select(id).from(aidRequests).where(closed).orderBy(asc(aidRequests.holderId))
  return [...ofOpen, ...ofClosed].map((request) => request.id)
}

/** Reckons these requests with the terms in force, and writes those that differ, without a new version. */
export async function reckonAnew(tx: Database, ids: readonly string[]): Promise<void> {
  const terms = await termsInForce(tx)
  for (const some of inPortions(ids)) {
    const requests = await tx.select({ course, reckoned }).from(aidRequests).where(inArray(aidRequests.id, some))
    for (const { course: of, reckoned: before } of requests) {
      const now = reckon(of, terms)
      if (!isSame(before, now)) await tx.update(aidRequests).set(now).where(eq(aidRequests.id, of.id))
    }
  }
}

const portion = 100

/** So many at a time as one query may name, and as others may wait for. */
export const inPortions = (ids: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(ids.length / portion) }, (_, place) =>
    ids.slice(place * portion, (place + 1) * portion),
  )

type Reckoning = ReturnType<typeof reckon>

const isSame = (one: Reckoning, other: Reckoning) =>
  one.dueOn === other.dueOn &&
  one.dueClock === other.dueClock &&
  one.decideBy === other.decideBy &&
  one.decideByTerm === other.decideByTerm &&
  one.acknowledgedOn === other.acknowledgedOn

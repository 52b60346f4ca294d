import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { termsInForce } from '#server/settings/storage.ts'
import { givenRow, wholeRow } from '#server/storage/columns.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, requestAnswers } from '#server/storage/tables/aidRequests.ts'
import { workers } from '#server/storage/tables/people.ts'
import { moveTally } from '#server/tallies/storage.ts'
import type { Day } from '#shared/calendar/days.ts'
import type { Course } from '#shared/clocks/course.ts'
import { decisionDue } from '#shared/clocks/decisionDue.ts'
import { nextDue, noTermRuns } from '#shared/clocks/nextDue.ts'
import type { Terms } from '#shared/clocks/terms.ts'
import type { Answers } from '#shared/intake/record.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredRequest = typeof aidRequests.$inferSelect
/** What follows from the rest: the day to decide by, and which clock runs out first. */
type Reckoned = 'decideBy' | 'decideByTerm' | 'dueOn' | 'dueClock' | 'acknowledgedOn'
/** A request before it is kept. */
export type NewRequest = Omit<StoredRequest, Reckoned>
export type RequestChanges = Partial<Omit<NewRequest, 'id' | 'version'>>

const requestById = prepared((db) =>
  db
    .select()
    .from(aidRequests)
    .where(eq(aidRequests.id, sql.placeholder('id')))
    .prepare(),
)

const requestWithAnswers = prepared((db) =>
  db
    .select({ request: aidRequests, answers: requestAnswers.answers, holderName: workers.name })
    .from(aidRequests)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(eq(aidRequests.id, sql.placeholder('id')))
    .prepare(),
)

/** The request; refuses where there is none. */
export async function getAidRequest(db: Database, id: string): Promise<StoredRequest> {
  const [request] = await requestById(db).execute({ id })
  if (!request) throw new Refused('not-found')
  return request
}

/** The request with what was asked and the name of its holder; refuses where there is none. */
export async function getRequestWithAnswers(db: Database, id: string) {
  const [found] = await requestWithAnswers(db).execute({ id })
  if (!found) throw new Refused('not-found')
  return found
}

/** Writes over the version and the holder that were seen, and raises the version; refuses when a colleague was quicker. */
export async function saveAidRequest(
  tx: Database,
  seen: StoredRequest,
  changes: RequestChanges,
): Promise<StoredRequest> {
  const reckoned = reckon({ ...seen, ...changes }, await termsInForce(tx))
  const written = { ...changes, ...reckoned, version: seen.version + 1 }
  const over = { seenId: seen.id, seenVersion: seen.version, seenHolder: seen.holderId }
  const [saved] = await saving(tx, Object.keys(written)).execute({ ...written, ...over })
  if (!saved) throw new Refused('request-changed-meanwhile')
  await moveTally(tx, seen, saved)
  return saved
}

const savings = new Map<string, ReturnType<typeof savingOf>>()

/** There are few sets of columns that change together: each has a statement that is built once. */
function saving(tx: Database, names: readonly string[]) {
  const kept = savings.get(names.join()) ?? savingOf(names)
  savings.set(names.join(), kept)
  return kept(tx)
}

const savingOf = (names: readonly string[]) =>
  prepared((db) =>
    db
      .update(aidRequests)
      .set(givenRow(aidRequests, names))
      .where(
        and(
          eq(aidRequests.id, sql.placeholder('seenId')),
          eq(aidRequests.version, sql.placeholder('seenVersion')),
          sql`${aidRequests.holderId} is not distinct from ${sql.placeholder('seenHolder')}`,
        ),
      )
      .returning()
      .prepare(),
  )

/** Keeps a new request with what was asked. */
export async function insertAidRequest(tx: Database, request: NewRequest, answers: Answers): Promise<void> {
  await newRequest(tx).execute({ ...request, ...reckon(request, await termsInForce(tx)) })
  await newAnswers(tx).execute({ requestId: request.id, answers })
  await moveTally(tx, null, request)
}

const newRequest = prepared((db) => db.insert(aidRequests).values(wholeRow(aidRequests)).prepare())
const newAnswers = prepared((db) => db.insert(requestAnswers).values(wholeRow(requestAnswers)).prepare())

/** What the clocks give for the request. */
export function reckon(request: Course, terms: Terms): Pick<StoredRequest, Reckoned> {
  const due = nextDue(request, terms)
  const decision = decisionDue(request, terms)
  return {
    decideBy: decision.day,
    decideByTerm: decision.term,
    dueOn: due?.day ?? noTermRuns,
    dueClock: due?.clock ?? null,
    acknowledgedOn: request.facts.acknowledged?.on ?? null,
  }
}

/** Notes that the request was worked on on this day, without raising its version. */
export async function touch(tx: Database, { id, touchedOn }: StoredRequest, today: Day): Promise<void> {
  if (touchedOn === today) return
  await tx.update(aidRequests).set({ touchedOn: today }).where(eq(aidRequests.id, id))
}

/** Requests of the version before, of which nothing is derived yet, from this place in the register on. */
export const listUnrecognised = (db: Database, { after, most }: { readonly after: number; readonly most: number }) =>
  db
    .select({ request: aidRequests, answers: requestAnswers.answers })
    .from(aidRequests)
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, aidRequests.id))
    // Literal, because the partial index holds for this very condition.
    .where(and(sql`${aidRequests.applicantOrder} = ''`, gt(aidRequests.registerOrder, after)))
    .orderBy(asc(aidRequests.registerOrder))
    .limit(most)

/** Keeps what follows from the answers, without raising the version. */
export async function keepDerived(
  tx: Database,
  requestId: string,
  derived: Partial<Pick<StoredRequest, 'hints' | 'applicantOrder'>>,
): Promise<void> {
  await tx.update(aidRequests).set(derived).where(eq(aidRequests.id, requestId))
}

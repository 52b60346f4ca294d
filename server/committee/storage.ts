import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { decisions, proposals, socialReports } from '#server/storage/tables/committee.ts'
import { workers } from '#server/storage/tables/people.ts'
import type { AidType } from '#shared/aid/aidTypes.ts'
import type { Day } from '#shared/calendar/days.ts'
import { Refused } from '#shared/refusals.ts'

export type StoredDecision = typeof decisions.$inferSelect
type StoredProposal = typeof proposals.$inferSelect
type Report = Pick<typeof socialReports.$inferSelect, 'requestId' | 'text' | 'writtenBy' | 'writtenAt'>

/** The social report with the name of who wrote it last; null while there is none. */
export async function findReport(db: Database, requestId: string) {
  const [report] = await reportOfRequest(db).execute({ requestId })
  return report ?? null
}

const reportOfRequest = prepared((db) =>
  db
    .select({ text: socialReports.text, author: workers.name, writtenAt: socialReports.writtenAt })
    .from(socialReports)
    .leftJoin(workers, eq(workers.id, socialReports.writtenBy))
    .where(eq(socialReports.requestId, sql.placeholder('requestId')))
    .prepare(),
)

/** Writes the report over what it was; the version of the request has been checked before. */
export async function saveReport(tx: Database, report: Report): Promise<void> {
  const { text, writtenBy, writtenAt } = report
  await tx
    .insert(socialReports)
    .values(report)
    .onConflictDoUpdate({
      target: socialReports.requestId,
      set: { text, writtenBy, writtenAt, version: sql`${socialReports.version} + 1` },
    })
}

/** The proposals on the request with the names of those who wrote them, in the order in which they were first written. */
export const listProposals = (db: Database, requestId: string) => proposalsOfRequest(db).execute({ requestId })

const proposalsOfRequest = prepared((db) =>
  db
    .select({
      aidType: proposals.aidType,
      kind: proposals.kind,
      ground: proposals.ground,
      amount: proposals.amount,
      periodicity: proposals.periodicity,
      from: proposals.from,
      until: proposals.until,
      calculation: proposals.calculation,
      reasonsInFact: proposals.reasonsInFact,
      reasonsInLaw: proposals.reasonsInLaw,
      author: workers.name,
      writtenAt: proposals.writtenAt,
    })
    .from(proposals)
    .leftJoin(workers, eq(workers.id, proposals.writtenBy))
    .where(eq(proposals.requestId, sql.placeholder('requestId')))
    .orderBy(asc(proposals.id))
    .prepare(),
)

/** Writes the proposal on this aid, over the former one. */
export async function saveProposal(tx: Database, proposal: StoredProposal): Promise<void> {
  const { id: _, requestId: __, aidType: ___, ...set } = proposal
  await tx
    .insert(proposals)
    .values(proposal)
    .onConflictDoUpdate({ target: [proposals.requestId, proposals.aidType], set })
}

/** Takes the proposal on this aid away; refuses where there is none. */
export async function deleteProposal(tx: Database, requestId: string, aidType: AidType): Promise<void> {
  const gone = await tx
    .delete(proposals)
    .where(and(eq(proposals.requestId, requestId), eq(proposals.aidType, aidType)))
    .returning({ id: proposals.id })
  if (gone.length === 0) throw new Refused('not-found')
}

/** What was decided on the request and still stands, aid by aid, oldest first: not what a meeting refused to ratify. */
export const listDecisions = (db: Database, requestId: string): Promise<readonly StoredDecision[]> =>
  decisionsOfRequest(db).execute({ requestId })

const decisionsOfRequest = prepared((db) =>
  db
    .select()
    .from(decisions)
    .where(and(eq(decisions.requestId, sql.placeholder('requestId')), isNull(decisions.rejectedOn)))
    .orderBy(asc(decisions.enteredAt), asc(decisions.id))
    .prepare(),
)

export async function insertDecisions(tx: Database, made: readonly StoredDecision[]): Promise<void> {
  await tx.insert(decisions).values([...made])
}

const unratified = and(eq(decisions.body, 'president'), isNull(decisions.ratifiedOn), isNull(decisions.rejectedOn))

/** What the president decided alone and no meeting has ratified yet: the requests, each with the day of the first such decision. */
export const listUnratified = (db: Database): Promise<readonly { readonly requestId: string; readonly since: Day }[]> =>
  db
    .select({ requestId: decisions.requestId, since: sql<Day>`min(${decisions.decidedOn})` })
    .from(decisions)
    .where(unratified)
    .groupBy(decisions.requestId)

/** Keeps the answer of the meeting to all that waits for it on the request. */
export async function answerUnratified(
  tx: Database,
  requestId: string,
  answer: { readonly ratifiedOn: Day } | { readonly rejectedOn: Day },
): Promise<void> {
  await tx
    .update(decisions)
    .set(answer)
    .where(and(eq(decisions.requestId, requestId), unratified))
}

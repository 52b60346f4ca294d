import { type AnyColumn, and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests } from '#server/storage/tables/aidRequests.ts'
import { workers } from '#server/storage/tables/people.ts'
import { addDays, type Day } from '#shared/calendar/days.ts'
import { noTermRuns } from '#shared/clocks/nextDue.ts'
import { countedUpTo, type QueueList, type QueueView, type SortColumn } from '#shared/queue/contract.ts'
import { isFiltered, sortingOf } from '#shared/queue/viewing.ts'
import { stages } from '#shared/requests/stages.ts'

/** What is looked at, by whom and on which day. */
export type Looking = { readonly view: QueueView; readonly workerId: string; readonly today: Day }

/** One page of the list, as the view sorts it. */
export async function listRequests(db: Database, looking: Looking) {
  const { page, pageSize } = looking.view
  const query = isFiltered(looking.view) ? pageOf(db, looking) : plainPage(looking.view)(db)
  return query.execute({ workerId: looking.workerId, limit: pageSize, offset: (page - 1) * pageSize })
}

/** The ids of all that fit the view, in its order: what is exported, as it stood when it was asked for. */
export async function listIds(db: Database, looking: Looking): Promise<readonly string[]> {
  const query = db
    .select({ id: aidRequests.id })
    .from(aidRequests)
    .where(and(...conditionsOf(looking)))
    .orderBy(...orderOf(looking.view))
    .prepare()
  const found = await query.execute({ workerId: looking.workerId })
  return found.map(({ id }) => id)
}

/** Of these ids those of requests, in the order of the register. */
export async function listRegistered(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const found = await db
    .select({ id: aidRequests.id })
    .from(aidRequests)
    .where(inArray(aidRequests.id, [...ids]))
    .orderBy(asc(aidRequests.registerOrder))
  return found.map(({ id }) => id)
}

/** Rows of the list by their ids, in no order. */
export const listById = (db: Database, ids: readonly string[]) =>
  db
    .select(row)
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(inArray(aidRequests.id, [...ids]))

/** How many requests fit a filtered view; one more than `countedUpTo` when there are more. */
export async function countRequests(db: Database, looking: Looking): Promise<number> {
  const found = db
    .select({ one: sql`1`.as('one') })
    .from(aidRequests)
    .where(and(...conditionsOf(looking)))
    .limit(countedUpTo + 1)
    .as('found')
  const query = db.select({ requests: sql<number>`count(*)` }).from(found).prepare()
  const [counted] = await query.execute({ workerId: looking.workerId })
  return counted?.requests ?? 0
}

// Literal, because the partial indexes hold for these very conditions.
const isOpen = sql`${aidRequests.stage} <> 'closed'`
const isClosed = sql`${aidRequests.stage} = 'closed'`
const isUnacknowledged = sql`${aidRequests.acknowledgedOn} is null`

/** How many receipts were not acknowledged yet: read from an index that knows only these. */
export async function countUnacknowledged(db: Database): Promise<number> {
  const [counted] = await unacknowledgedCount(db).execute()
  return counted?.requests ?? 0
}

const unacknowledgedCount = prepared((db) =>
  db.select({ requests: count() }).from(aidRequests).where(isUnacknowledged).prepare(),
)

const pageOf = (db: Database, looking: Pick<Looking, 'view' | 'today'>) =>
  db
    .select(row)
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .where(and(...conditionsOf(looking)))
    .orderBy(...orderOf(looking.view))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset'))
    .prepare()

const plainPages = new Map<string, (db: Database) => ReturnType<typeof pageOf>>()

/** A view without filters is asked for all day long: each list and sorting is built once. */
function plainPage(view: QueueView) {
  const { sort, direction } = sortingOf(view)
  const shape = `${view.list} ${sort} ${direction}`
  const found = plainPages.get(shape) ?? prepared((db) => pageOf(db, { view, today: '' }))
  plainPages.set(shape, found)
  return found
}

const row = {
  id: aidRequests.id,
  number: aidRequests.number,
  applicant: aidRequests.applicant,
  aidTypes: aidRequests.aidTypes,
  municipality: aidRequests.municipality,
  language: aidRequests.language,
  receivedOn: aidRequests.receivedOn,
  dueOn: sql<string | null>`nullif(${aidRequests.dueOn}, ${sql.raw(`'${noTermRuns}'`)})`,
  dueClock: aidRequests.dueClock,
  stage: aidRequests.stage,
  holderId: aidRequests.holderId,
  urgency: aidRequests.urgency,
  outcome: aidRequests.outcome,
  closedOn: aidRequests.closedOn,
  version: aidRequests.version,
  touchedOn: aidRequests.touchedOn,
  labels: aidRequests.labels,
  hints: aidRequests.hints,
  holderName: workers.name,
}

const conditionsOfList: Readonly<Record<QueueList, readonly (SQL | undefined)[]>> = {
  toTriage: [isOpen, sql`${aidRequests.stage} = 'received'`],
  toTakeOn: [isOpen, isNull(aidRequests.holderId), sql`${aidRequests.stage} <> 'received'`],
  mine: [isOpen, eq(aidRequests.holderId, sql.placeholder('workerId'))],
  everyones: [isOpen],
  unacknowledged: [isUnacknowledged],
  closed: [isClosed],
}

function conditionsOf({ view, today }: Pick<Looking, 'view' | 'today'>): readonly (SQL | undefined)[] {
  const { list, stage, holder, aidType, language, urgency, overdue, dueIn, untouched, label, hint, from, to } = view
  return [
    ...conditionsOfList[list],
    stage && eq(aidRequests.stage, stage),
    holder && (holder === 'nobody' ? isNull(aidRequests.holderId) : eq(aidRequests.holderId, holder)),
    aidType && has(aidRequests.aidTypes, aidType),
    language && eq(aidRequests.language, language),
    urgency && eq(aidRequests.urgency, urgency),
    overdue && isOverdue(today),
    dueIn === undefined ? undefined : lte(aidRequests.dueOn, addDays(today, dueIn)),
    untouched === undefined ? undefined : lte(aidRequests.touchedOn, addDays(today, -untouched)),
    view.unacknowledged && isUnacknowledged,
    label && has(aidRequests.labels, label),
    hint && has(aidRequests.hints, hint),
    from && gte(aidRequests.receivedOn, from),
    to && lte(aidRequests.receivedOn, to),
  ].filter((condition) => condition !== '')
}

/** Whether this word is one of the column's words. */
const has = (column: AnyColumn, word: string) => sql`instr(${column}, ${` ${word} `}) > 0`

const isOverdue = (today: Day) => lt(aidRequests.dueOn, today)

const place = sql`case ${aidRequests.stage} ${sql.join(
  stages.map((stage, index) => sql`when ${sql.raw(`'${stage}'`)} then ${sql.raw(String(index))}`),
  sql` `,
)} end`

const nearestDue = [asc(aidRequests.dueOn), asc(aidRequests.id)]

function orderOf(view: QueueView): SQL[] {
  const { sort, direction } = sortingOf(view)
  const by = direction === 'asc' ? asc : desc
  const orders: Readonly<Record<SortColumn, readonly SQL[]>> = {
    dueOn: [by(aidRequests.dueOn), by(aidRequests.id)],
    receivedOn: [by(aidRequests.receivedOn), by(aidRequests.id)],
    number: [by(aidRequests.registerOrder)],
    applicant: [by(aidRequests.applicantOrder), by(aidRequests.id)],
    municipality: [
      sql`${aidRequests.municipality} is null`,
      by(sql`lower(${aidRequests.municipality})`),
      ...nearestDue,
    ],
    stage: [by(place), ...nearestDue],
    urgency: [by(aidRequests.urgencyRank), ...nearestDue],
    closedOn: [by(aidRequests.closedOn), by(aidRequests.id)],
    touchedOn: [by(aidRequests.touchedOn), by(aidRequests.id)],
  }
  return [...orders[sort]]
}

import { and, asc, between, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { registerYears } from '#server/storage/tables/aidRequests.ts'
import { workers } from '#server/storage/tables/people.ts'
import { registerLines } from '#server/storage/tables/register.ts'
import { registerOrder } from '#shared/register/number.ts'
import type { Extent, Period } from '#shared/register/period.ts'

export type StoredLine = typeof registerLines.$inferSelect

const nextOfYear = prepared((db) =>
  db
    .insert(registerYears)
    .values({ year: sql.placeholder('year'), last: 1 })
    .onConflictDoUpdate({ target: registerYears.year, set: { last: sql`${registerYears.last} + 1` } })
    .returning({ last: registerYears.last })
    .prepare(),
)

/** Takes the next place in the register of this year (OL art. 58 §1): no gap, because it is given back when the transaction fails. */
export async function takeRegisterOrder(tx: Database, year: number): Promise<number> {
  const [taken] = await nextOfYear(tx).execute({ year })
  if (!taken) throw new Error('the register gave no number')
  return registerOrder(year, taken.last)
}

const newLine = prepared((db) =>
  db
    .insert(registerLines)
    .values({
      registerOrder: sql.placeholder('registerOrder'),
      number: sql.placeholder('number'),
      requestId: sql.placeholder('requestId'),
      enteredAt: sql.placeholder('enteredAt'),
      submittedAt: sql.placeholder('submittedAt'),
      receivedOn: sql.placeholder('receivedOn'),
      applicant: sql.placeholder('applicant'),
      municipality: sql.placeholder('municipality'),
      asked: sql.placeholder('asked'),
      channel: sql.placeholder('channel'),
      corrects: sql.placeholder('corrects'),
      correction: sql.placeholder('correction'),
      enteredBy: sql.placeholder('enteredBy'),
    })
    .prepare(),
)

/** Writes a line in the register; nothing changes or removes it. */
export async function insertLine(tx: Database, line: StoredLine): Promise<void> {
  await newLine(tx).execute(line)
}

const later = alias(registerLines, 'later')
// Both are lines of one request, and these have an index.
const isCorrectedBy = and(eq(later.requestId, registerLines.requestId), eq(later.corrects, registerLines.number))

/** The line of this number, and the number of the line that corrects it; undefined where there is no such line. */
export async function findLine(db: Database, number: string) {
  const [found] = await db
    .select({ line: registerLines, correctedBy: later.number })
    .from(registerLines)
    .leftJoin(later, isCorrectedBy)
    .where(eq(registerLines.number, number))
  return found
}

const lines = (db: Database) =>
  db
    .select({
      registerOrder: registerLines.registerOrder,
      number: registerLines.number,
      requestId: registerLines.requestId,
      enteredAt: registerLines.enteredAt,
      submittedAt: registerLines.submittedAt,
      receivedOn: registerLines.receivedOn,
      applicant: registerLines.applicant,
      municipality: registerLines.municipality,
      asked: registerLines.asked,
      channel: registerLines.channel,
      corrects: registerLines.corrects,
      correction: registerLines.correction,
      enteredBy: workers.name,
      correctedBy: later.number,
    })
    .from(registerLines)
    .leftJoin(later, isCorrectedBy)
    .leftJoin(workers, eq(workers.id, registerLines.enteredBy))

export type ListedLine = Awaited<ReturnType<typeof listLines>>[number]

const ofSameRequest = prepared((db) => {
  const request = db
    .select({ id: registerLines.requestId })
    .from(registerLines)
    .where(eq(registerLines.number, sql.placeholder('number')))
  return lines(db).where(inArray(registerLines.requestId, request)).orderBy(asc(registerLines.registerOrder)).prepare()
})

/** The line of this number with all that correct it, or that it corrects, in their order; none where there is no such line. */
export const listWithCorrections = (db: Database, number: string) => ofSameRequest(db).execute({ number })

const ways = {
  onwards: { beyond: gt(registerLines.registerOrder, sql.placeholder('beyond')), by: asc },
  backwards: { beyond: lt(registerLines.registerOrder, sql.placeholder('beyond')), by: desc },
}

/** The places are found in an index alone, and only the lines of one page are read. */
const pageOf = (way: keyof typeof ways, within: boolean) =>
  prepared((db) => {
    const { beyond, by } = ways[way]
    const isWithin = between(registerLines.receivedOn, sql.placeholder('from'), sql.placeholder('to'))
    const places = db
      .select({ place: registerLines.registerOrder })
      .from(registerLines)
      .where(within ? and(isWithin, beyond) : beyond)
      .orderBy(by(registerLines.registerOrder))
      .limit(sql.placeholder('limit'))
    return lines(db)
      .where(inArray(registerLines.registerOrder, places))
      .orderBy(by(registerLines.registerOrder))
      .prepare()
  })

const pages = {
  onwards: { whole: pageOf('onwards', false), within: pageOf('onwards', true) },
  backwards: { whole: pageOf('backwards', false), within: pageOf('backwards', true) },
}

/** Where a page of the register begins, and which way it goes from there. */
export type Turning = { readonly way: keyof typeof ways; readonly beyond: number; readonly limit: number }

/** The next lines from a place, which is not among them, in the order in which they are met. */
export const listLines = (db: Database, period: Period, { way, ...turning }: Turning) =>
  pages[way][period ? 'within' : 'whole'](db).execute({ ...turning, ...period })

const extentWithin = prepared((db) =>
  db
    .select({
      lines: sql<number>`count(*)`,
      first: sql<number | null>`min(${registerLines.registerOrder})`,
      last: sql<number | null>`max(${registerLines.registerOrder})`,
    })
    .from(registerLines)
    .where(between(registerLines.receivedOn, sql.placeholder('from'), sql.placeholder('to')))
    .prepare(),
)

const extentOfAll = prepared((db) =>
  db
    .select({
      lines: sql<number>`(select coalesce(sum(${registerYears.last}), 0) from ${registerYears})`,
      first: sql<number | null>`(select min(${registerLines.registerOrder}) from ${registerLines})`,
      last: sql<number | null>`(select max(${registerLines.registerOrder}) from ${registerLines})`,
    })
    .from(sql`(select 1)`)
    .prepare(),
)

/** How far the register goes; the whole has no gap, so that its numbers tell how many lines there are. */
export async function measureRegister(db: Database, period: Period): Promise<Extent> {
  const [found] = period ? await extentWithin(db).execute(period) : await extentOfAll(db).execute()
  if (!found || found.first === null || found.last === null) return null
  return { lines: found.lines, first: found.first, last: found.last }
}

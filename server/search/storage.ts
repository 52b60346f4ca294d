import { and, between, desc, eq, inArray, sql } from 'drizzle-orm'
import { isItself } from '#server/indexing/storage.ts'
import { each } from '#server/storage/each.ts'
import { matchExpression } from '#server/storage/matchExpression.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, requestAnswers } from '#server/storage/tables/aidRequests.ts'
import { notes } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import { belongings } from '#server/storage/tables/persons.ts'
import { nameSpellings, searchIndex, searchTexts } from '#server/storage/tables/search.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { Sought } from '#shared/search/tiers.ts'

/** Of those that match in one go only the latest are looked at, so that a common word costs no more than a rare one. */
const latestLookedAt = 100

/** The words of names that have one of these spellings. */
export const listWordsSpelled = (db: Database, spellings: readonly string[]) =>
  wordsSpelled(db).execute({ spellings: JSON.stringify(spellings) })

const wordsSpelled = prepared((db) =>
  db
    .selectDistinct({ word: nameSpellings.word })
    .from(nameSpellings)
    .where(inArray(nameSpellings.spelling, each('spellings')))
    .limit(500)
    .prepare(),
)

/** Whether there is a name that begins so. */
export async function isNameBegun(db: Database, key: string): Promise<boolean> {
  const found = await namesBegun(db).execute({ from: key, to: `${key}\u{10ffff}` })
  return found.length > 0
}

const namesBegun = prepared((db) =>
  db
    .select({ word: nameSpellings.word })
    .from(nameSpellings)
    .where(and(between(nameSpellings.spelling, sql.placeholder('from'), sql.placeholder('to')), isItself))
    .limit(1)
    .prepare(),
)

/** The places in the register of the latest requests that match: open ones first, then the newest. */
export async function listMatching(db: Database, sought: Sought, most: number): Promise<readonly number[]> {
  const query = sought.columns === null ? matchingTexts(db) : matchingPerson(db)
  const found = await query.execute({ words: matchExpression(sought), most })
  return found.map(({ registerOrder }) => registerOrder)
}

const matchingIn = (index: typeof searchIndex | typeof searchTexts) =>
  prepared((db) => {
    const latest = db
      .select({ place: index.rowid })
      .from(index)
      .where(sql`${index} match ${sql.placeholder('words')}`)
      .orderBy(desc(index.rowid))
      .limit(latestLookedAt)
      .as('latest')
    return db
      .select({ registerOrder: aidRequests.registerOrder })
      .from(latest)
      .innerJoin(aidRequests, eq(aidRequests.registerOrder, latest.place))
      .orderBy(sql`${aidRequests.stage} = 'closed'`, desc(aidRequests.registerOrder))
      .limit(sql.placeholder('most'))
      .prepare()
  })

const matchingPerson = matchingIn(searchIndex)
const matchingTexts = matchingIn(searchTexts)

/** What is shown of these requests, in no order. */
export const listFound = (db: Database, registerOrders: readonly number[]) =>
  found(db).execute({ registerOrders: JSON.stringify(registerOrders) })

const found = prepared((db) =>
  db
    .select({
      id: aidRequests.id,
      registerOrder: aidRequests.registerOrder,
      number: aidRequests.number,
      acknowledgementNumber: aidRequests.acknowledgementNumber,
      applicant: aidRequests.applicant,
      municipality: aidRequests.municipality,
      stage: aidRequests.stage,
      urgency: aidRequests.urgency,
      receivedOn: aidRequests.receivedOn,
      holderName: workers.name,
      personId: belongings.personId,
    })
    .from(aidRequests)
    .leftJoin(workers, eq(workers.id, aidRequests.holderId))
    .leftJoin(belongings, eq(belongings.requestId, aidRequests.id))
    .where(inArray(aidRequests.registerOrder, each('registerOrders')))
    .prepare(),
)

/** What was asked in these requests. */
export async function findAnswers(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Answers>> {
  const kept = await answersOf(db).execute({ ids: JSON.stringify(ids) })
  return new Map(kept.map(({ requestId, answers }) => [requestId, answers]))
}

const answersOf = prepared((db) =>
  db
    .select({ requestId: requestAnswers.requestId, answers: requestAnswers.answers })
    .from(requestAnswers)
    .where(inArray(requestAnswers.requestId, each('ids')))
    .prepare(),
)

/** The words of the notes on these requests, the latest first. */
export const listNoteTexts = (db: Database, ids: readonly string[]) =>
  noteTexts(db).execute({ ids: JSON.stringify(ids) })

const noteTexts = prepared((db) =>
  db
    .select({ requestId: notes.requestId, text: notes.text })
    .from(notes)
    .where(inArray(notes.requestId, each('ids')))
    .orderBy(desc(notes.writtenAt), desc(notes.id))
    .prepare(),
)

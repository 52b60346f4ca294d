import { desc, eq, inArray, sql } from 'drizzle-orm'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, requestAnswers } from '#server/storage/tables/aidRequests.ts'
import { notes } from '#server/storage/tables/journal.ts'
import { workers } from '#server/storage/tables/people.ts'
import { belongings } from '#server/storage/tables/persons.ts'
import { nameSpellings, searchIndex } from '#server/storage/tables/search.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { IndexedWords } from '#shared/search/indexedWords.ts'
import type { Sought } from '#shared/search/tiers.ts'

/** Of those that match in one go only the latest are looked at, so that a common word costs no more than a rare one. */
const latestLookedAt = 100

/** Makes the request findable by these words, in place of those before. */
export async function replaceIndexed(tx: Database, registerOrder: number, words: IndexedWords): Promise<void> {
  await indexedGone(tx).execute({ registerOrder })
  await indexedKept(tx).execute({ registerOrder, ...words })
}

const indexedGone = prepared((db) =>
  db
    .delete(searchIndex)
    .where(eq(searchIndex.rowid, sql.placeholder('registerOrder')))
    .prepare(),
)

const indexedKept = prepared((db) =>
  db
    .insert(searchIndex)
    .values({
      rowid: sql.placeholder('registerOrder'),
      number: sql.placeholder('number'),
      names: sql.placeholder('names'),
      contact: sql.placeholder('contact'),
      place: sql.placeholder('place'),
      identity: sql.placeholder('identity'),
      household: sql.placeholder('household'),
      story: sql.placeholder('story'),
      notes: sql.placeholder('notes'),
    })
    .prepare(),
)

/** The strings of a list that is given as one value. */
const each = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`

/** Which of these words of names have their spellings kept. */
export const listSpelled = (db: Database, words: readonly string[]) =>
  spelled(db).execute({ words: JSON.stringify(words) })

const spelled = prepared((db) =>
  db
    .select({ word: nameSpellings.word })
    .from(nameSpellings)
    .where(sql`${nameSpellings.spelling} in ${each('words')} and ${nameSpellings.word} = ${nameSpellings.spelling}`)
    .prepare(),
)

type Spelling = { readonly spelling: string; readonly word: string }

export async function insertSpellings(tx: Database, spellings: readonly Spelling[]): Promise<void> {
  if (spellings.length > 0)
    await tx
      .insert(nameSpellings)
      .values([...spellings])
      .onConflictDoNothing()
}

/** The words of names that have one of these spellings. */
export const listWordsSpelled = (db: Database, spellings: readonly string[]) =>
  wordsSpelled(db).execute({ spellings: JSON.stringify(spellings) })

const wordsSpelled = prepared((db) =>
  db
    .selectDistinct({ word: nameSpellings.word })
    .from(nameSpellings)
    .where(sql`${nameSpellings.spelling} in ${each('spellings')}`)
    .limit(500)
    .prepare(),
)

/** The places in the register of the latest requests that match: open ones first, then the newest. */
export async function listMatching(db: Database, sought: Sought, most: number): Promise<readonly number[]> {
  const found = await matching(db).execute({ words: expressionOf(sought), most })
  return found.map(({ registerOrder }) => registerOrder)
}

const matching = prepared((db) => {
  const latest = db
    .select({ place: searchIndex.rowid })
    .from(searchIndex)
    .where(sql`search_index match ${sql.placeholder('words')}`)
    .orderBy(desc(searchIndex.rowid))
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

/** The same in the language of FTS5. Its words are letters and digits only and stand in quotes, so that none can mean anything else. */
function expressionOf({ columns, parts }: Sought): string {
  const written = parts.map(({ ways, whole, names }) => {
    const there = `{${columns.join(' ')}} : (${ways.map((words) => allOf(words, whole)).join(' OR ')})`
    const called = names.map((name) => `{names} : "${name}"`)
    return `(${[there, ...called].join(' OR ')})`
  })
  return written.join(' AND ')
}

const allOf = (words: readonly string[], whole: boolean) =>
  `(${words.map((word) => `"${word}"${whole || word.length < 2 ? '' : ' *'}`).join(' AND ')})`

/** What is shown of these requests, in no order. */
export const listFound = (db: Database, registerOrders: readonly number[]) =>
  found(db).execute({ registerOrders: JSON.stringify(registerOrders) })

const found = prepared((db) =>
  db
    .select({
      id: aidRequests.id,
      registerOrder: aidRequests.registerOrder,
      number: aidRequests.number,
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
    .where(sql`${aidRequests.registerOrder} in ${each('registerOrders')}`)
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
    .where(sql`${requestAnswers.requestId} in ${each('ids')}`)
    .prepare(),
)

/** The words of the notes on these requests, the latest first. */
export const listNoteTexts = (db: Database, ids: readonly string[]) =>
  noteTexts(db).execute({ ids: JSON.stringify(ids) })

const noteTexts = prepared((db) =>
  db
    .select({ requestId: notes.requestId, text: notes.text })
    .from(notes)
    .where(sql`${notes.requestId} in ${each('ids')}`)
    .orderBy(desc(notes.writtenAt), desc(notes.id))
    .prepare(),
)

/** How many requests each of these persons is known to have. */
export async function countRequestsOf(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = await requestsOf(db).execute({ personIds: JSON.stringify(personIds) })
  return new Map(counted.map(({ personId, requests }) => [personId, requests]))
}

const requestsOf = prepared((db) =>
  db
    .select({ personId: belongings.personId, requests: sql<number>`count(*)` })
    .from(belongings)
    .where(inArray(belongings.personId, each('personIds')))
    .groupBy(belongings.personId)
    .prepare(),
)

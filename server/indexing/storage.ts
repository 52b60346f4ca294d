import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { each } from '#server/storage/each.ts'
import { prepared } from '#server/storage/prepared.ts'
import type { Database } from '#server/storage/store.ts'
import { aidRequests, requestAnswers } from '#server/storage/tables/aidRequests.ts'
import { nameSpellings, searchDue, searchIndex, searchTexts } from '#server/storage/tables/search.ts'
import type { IndexedWords } from '#shared/search/indexedWords.ts'

/** Leaves the request to be indexed, with what is asked in it and noted on it by then. */
export const leaveDue = (tx: Database, requestId: string) => dueKept(tx).execute({ requestId })

const dueKept = prepared((db) =>
  db
    .insert(searchDue)
    .values({ requestId: sql.placeholder('requestId') })
    .onConflictDoNothing()
    .prepare(),
)

/** The latest requests that are due, with their answers. */
export const listDue = (db: Database, most: number) => due(db).execute({ most })

const due = prepared((db) =>
  db
    .select({
      id: aidRequests.id,
      registerOrder: aidRequests.registerOrder,
      number: aidRequests.number,
      acknowledgementNumber: aidRequests.acknowledgementNumber,
      answers: requestAnswers.answers,
    })
    .from(searchDue)
    .innerJoin(aidRequests, eq(aidRequests.id, searchDue.requestId))
    .innerJoin(requestAnswers, eq(requestAnswers.requestId, searchDue.requestId))
    .orderBy(desc(searchDue.requestId))
    .limit(sql.placeholder('most'))
    .prepare(),
)

/** Says that these are indexed. */
export const deleteDue = (tx: Database, ids: readonly string[]) => dueGone(tx).execute({ ids: JSON.stringify(ids) })

const dueGone = prepared((db) =>
  db
    .delete(searchDue)
    .where(inArray(searchDue.requestId, each('ids')))
    .prepare(),
)

/** Makes the request findable by these words, in place of those before. */
export async function replaceIndexed(tx: Database, registerOrder: number, words: IndexedWords): Promise<void> {
  await personGone(tx).execute({ registerOrder })
  await textsGone(tx).execute({ registerOrder })
  await personKept(tx).execute({ registerOrder, ...words })
  await textsKept(tx).execute({ registerOrder, ...words })
}

const ofRequest = sql.placeholder('registerOrder')

const personGone = prepared((db) => db.delete(searchIndex).where(eq(searchIndex.rowid, ofRequest)).prepare())
const textsGone = prepared((db) => db.delete(searchTexts).where(eq(searchTexts.rowid, ofRequest)).prepare())

const personKept = prepared((db) =>
  db
    .insert(searchIndex)
    .values({
      rowid: ofRequest,
      number: sql.placeholder('number'),
      names: sql.placeholder('names'),
      contact: sql.placeholder('contact'),
      place: sql.placeholder('place'),
      identity: sql.placeholder('identity'),
      household: sql.placeholder('household'),
    })
    .prepare(),
)

const allWords = { rowid: ofRequest, words: sql.placeholder('words') }
const textsKept = prepared((db) => db.insert(searchTexts).values(allWords).prepare())

/** Whether the spelling is the word as it is, without a letter left out. */
export const isItself = sql`${nameSpellings.word} = ${nameSpellings.spelling}`

/** Which of these words of names have their spellings kept. */
export const listSpelled = (db: Database, words: readonly string[]) =>
  spelled(db).execute({ words: JSON.stringify(words) })

const spelled = prepared((db) =>
  db
    .select({ word: nameSpellings.word })
    .from(nameSpellings)
    .where(and(inArray(nameSpellings.spelling, each('words')), isItself))
    .prepare(),
)

type Spelling = { readonly spelling: string; readonly word: string }

/** Keeps these; those that are kept already stay. They are given as one value, for so many names may have more than a statement takes. */
export const insertSpellings = (tx: Database, spellings: readonly Spelling[]) =>
  spellingsKept(tx).execute({ spellings: JSON.stringify(spellings) })

const spellingsKept = prepared((db) =>
  db
    .insert(nameSpellings)
    .select(
      sql`select value ->> 'spelling', value ->> 'word' from json_each(${sql.placeholder('spellings')}) where true`,
    )
    .onConflictDoNothing()
    .prepare(),
)

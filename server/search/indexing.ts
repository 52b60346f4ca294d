import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { spellingRows } from '#shared/search/spellings.ts'
import { findAnswers, insertSpellings, listNoteTexts, listSpelled, replaceIndexed } from './storage.ts'

/** Which request is indexed. */
type Indexed = {
  readonly id: string
  readonly registerOrder: number
  readonly number: string
  readonly acknowledgementNumber: string
}

/** Makes the words of the request, its answers and its notes findable, in place of what was findable before. */
export async function indexRequest(tx: Database, request: Indexed, answers: Answers): Promise<void> {
  const notes = await listNoteTexts(tx, [request.id])
  const texts = notes.map(({ text }) => text)
  await replaceIndexed(tx, request.registerOrder, indexedWords(request, answers, texts))
  await keepSpellings(tx, forgivenNames(answers))
}

/** The same once something was written on it. */
export async function indexAgain(tx: Database, request: Indexed): Promise<void> {
  const answers = await findAnswers(tx, [request.id])
  await indexRequest(tx, request, answers.get(request.id) ?? {})
}

/** Most names are known already. */
async function keepSpellings(tx: Database, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const known = new Set((await listSpelled(tx, names)).map(({ word }) => word))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) await insertSpellings(tx, spellingRows(unknown))
}

import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { spellingRows } from '#shared/search/spellings.ts'
import { findAnswers, insertSpellings, listNoteTexts, listSpelled, replaceIndexed, replaceTexts } from './storage.ts'

/** Which request is indexed. */
type Indexed = {
  readonly id: string
  readonly registerOrder: number
  readonly number: string
  readonly acknowledgementNumber: string
}

/** Makes the words of the request, its answers and its notes findable, in place of what was findable before. */
export async function indexRequest(tx: Database, request: Indexed, answers: Answers): Promise<void> {
  await replaceIndexed(tx, request.registerOrder, await wordsOf(tx, request, answers))
  await keepSpellings(tx, forgivenNames(answers))
}

/** The same once a note was written on it: who asks and where stays as it is. */
export async function indexNotes(tx: Database, request: Indexed): Promise<void> {
  const answers = await findAnswers(tx, [request.id])
  await replaceTexts(tx, request.registerOrder, await wordsOf(tx, request, answers.get(request.id) ?? {}))
}

async function wordsOf(tx: Database, request: Indexed, answers: Answers) {
  const notes = await listNoteTexts(tx, [request.id])
  const texts = notes.map(({ text }) => text)
  return indexedWords(request, answers, texts)
}

/** Most names are known already. */
async function keepSpellings(tx: Database, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const known = new Set((await listSpelled(tx, names)).map(({ word }) => word))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) await insertSpellings(tx, spellingRows(unknown))
}

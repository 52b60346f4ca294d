import { act } from '#server/journal/act.ts'
import type { Office } from '#server/office.ts'
import { listNoteTexts } from '#server/search/storage.ts'
import type { Database } from '#server/storage/store.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { spellingRows } from '#shared/search/spellings.ts'
import { deleteDue, insertSpellings, listDue, listSpelled, replaceIndexed } from './storage.ts'

/** So many in one transaction: what the engine writes at its end costs ten times what one request does, and all share it. */
const portion = 32

/** Makes the latest requests that are due findable, a portion of them; whether there may be more. The journal is silent of it. */
export async function indexPortion(office: Office): Promise<boolean> {
  const waiting = await listDue(office.store.read, 1)
  if (waiting.length === 0) return false
  return act(office, null, async (tx) => {
    const due = await listDue(tx, portion)
    const ids = due.map(({ id }) => id)
    const notes = Map.groupBy(await listNoteTexts(tx, ids), ({ requestId }) => requestId)
    // In the order of the register: the engine writes all that it holds each time a place comes before the one before it.
    const ordered = due.toSorted((one, other) => one.registerOrder - other.registerOrder)
    for (const { answers, ...request } of ordered) {
      const texts = (notes.get(request.id) ?? []).map(({ text }) => text)
      await replaceIndexed(tx, request.registerOrder, indexedWords(request, answers, texts))
    }
    await keepSpellings(tx, [...new Set(due.flatMap(({ answers }) => forgivenNames(answers)))])
    await deleteDue(tx, ids)
    return { result: due.length === portion, entry: null }
  })
}

/** Most names are known already. */
async function keepSpellings(tx: Database, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const known = new Set((await listSpelled(tx, names)).map(({ word }) => word))
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > 0) await insertSpellings(tx, spellingRows(unknown))
}

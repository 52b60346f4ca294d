import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import { columnsOfDesk, type SearchColumn, searchColumns } from '#shared/search/columns.ts'
import type { Excerpt } from '#shared/search/contract.ts'
import { excerptOf } from '#shared/search/excerpt.ts'
import type { Wanted } from '#shared/search/saying.ts'
import { bestOf } from '#shared/search/saying.ts'
import { searchableIn } from '#shared/search/searchable.ts'
import { listNoteTexts } from './storage.ts'

type Looked = {
  /** The requests, with what is looked for in their texts. */
  readonly wanted: readonly { readonly id: string; readonly receipt: string; readonly parts: readonly Wanted[] }[]
  readonly answers: ReadonlyMap<string, Answers>
  /** Whether the reader may see the story; otherwise notes are not even read. */
  readonly reads: boolean
}

/** For each request the piece of text that says what is looked for, or most of it; of one that says none of it there is none. */
export async function listExcerpts(db: Database, looked: Looked): Promise<ReadonlyMap<string, Excerpt>> {
  const { wanted, answers, reads } = looked
  const readable: readonly SearchColumn[] = reads ? searchColumns : columnsOfDesk
  const told = wanted.map(({ id, receipt, parts }) => {
    const numbered = { column: 'number', text: receipt } as const
    const texts = searchableIn(answers.get(id) ?? {}).filter(({ column }) => readable.includes(column))
    return { id, parts, best: bestOf([numbered, ...texts], parts) }
  })
  const open = reads ? told.filter(({ best }) => !best?.saysAll).map(({ id }) => id) : []
  const notes = Map.groupBy(open.length > 0 ? await listNoteTexts(db, open) : [], ({ requestId }) => requestId)
  const excerpts = told.flatMap(({ id, parts, best: before }) => {
    const written = (notes.get(id) ?? []).map(({ text }) => ({ column: 'notes', text }) as const)
    const best = bestOf(written, parts, before)
    return best ? [[id, { where: best.column, ...excerptOf(best) }] as const] : []
  })
  return new Map(excerpts)
}

import type { Database } from '#server/storage/store.ts'
import type { Answers } from '#shared/intake/record.ts'
import { columnsOfDesk, type SearchColumn, searchColumns } from '#shared/search/columns.ts'
import type { Excerpt } from '#shared/search/contract.ts'
import { excerptOf } from '#shared/search/excerpt.ts'
import { marked } from '#shared/search/marking.ts'
import { type Searchable, searchableIn } from '#shared/search/searchable.ts'
import { listNoteTexts } from './storage.ts'

type Looked = {
  /** The requests, with the words that are looked for in their texts. */
  readonly wanted: readonly { readonly id: string; readonly receipt: string; readonly words: readonly string[] }[]
  readonly answers: ReadonlyMap<string, Answers>
  /** Whether the reader may see the story; otherwise notes are not even read. */
  readonly reads: boolean
}

/** For each request the piece of text that says most of what is looked for; of one that says none of it there is none. */
export async function listExcerpts(db: Database, looked: Looked): Promise<ReadonlyMap<string, Excerpt>> {
  const { wanted, answers, reads } = looked
  const readable: readonly SearchColumn[] = reads ? searchColumns : columnsOfDesk
  const notes = reads
    ? await listNoteTexts(
        db,
        wanted.map(({ id }) => id),
      )
    : []
  const byRequest = Map.groupBy(notes, ({ requestId }) => requestId)
  const excerpts = wanted.flatMap(({ id, receipt, words }) => {
    const numbered = { column: 'number', text: receipt } as const
    const told = searchableIn(answers.get(id) ?? {}).filter(({ column }) => readable.includes(column))
    const written = (byRequest.get(id) ?? []).map(({ text }) => ({ column: 'notes', text }) as const)
    const best = bestOf([numbered, ...told, ...written], words)
    return best ? [[id, best] as const] : []
  })
  return new Map(excerpts)
}

function bestOf(texts: readonly Searchable[], words: readonly string[]): Excerpt | null {
  const saying = texts.map(({ column, text }) => ({ where: column, ...marked(text, words) }))
  const most = Math.max(1, ...saying.map(({ marks }) => marks.length))
  const best = saying.find(({ marks }) => marks.length === most)
  return best ? { where: best.where, ...excerptOf(best) } : null
}

import { spreadsheetOf } from '#server/http/spreadsheet.ts'
import { cellsOf, columnsFor } from '#shared/register/cells.ts'
import type { RegisterLetter } from '#shared/register/letter.fr.ts'
import type { ListedLine } from './storage.ts'

type Wanted = { readonly words: RegisterLetter; readonly readsAsked: boolean }

/** The lines as a table that a spreadsheet opens. */
export function tableOf(pages: AsyncIterable<readonly ListedLine[]>, { words, readsAsked }: Wanted) {
  const columns = columnsFor(readsAsked)
  return spreadsheetOf(
    columns.map((column) => words.columns[column]),
    rowsOf(pages),
  )

  async function* rowsOf(all: typeof pages) {
    for await (const lines of all)
      yield lines.map((line) => {
        const cells = cellsOf(line, words)
        return columns.map((column) => cells[column])
      })
  }
}

import { stringify } from 'csv-stringify/sync'
import { cellsOf, columnsFor } from '#shared/register/cells.ts'
import type { RegisterLetter } from '#shared/register/letter.fr.ts'
import type { ListedLine } from './storage.ts'

type Wanted = { readonly words: RegisterLetter; readonly readsAsked: boolean }

/** The lines as a table that a spreadsheet opens as it is: semicolons, the mark of UTF-8, and nothing that it would reckon. */
export async function* tableOf(pages: AsyncIterable<readonly ListedLine[]>, { words, readsAsked }: Wanted) {
  const columns = columnsFor(readsAsked)
  const written = { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true } as const
  yield stringify([columns.map((column) => words.columns[column])], { ...written, bom: true })
  for await (const lines of pages)
    yield stringify(
      lines.map((line) => {
        const cells = cellsOf(line, words)
        return columns.map((column) => cells[column])
      }),
      written,
    )
}

import { stringify } from 'csv-stringify/sync'

/** Rows of cells, in the order of the columns. */
export type Rows = readonly (readonly string[])[]

/** A table that a spreadsheet opens as it is: semicolons, the mark of UTF-8, and nothing that it would reckon. */
export async function* spreadsheetOf(header: readonly string[], pages: AsyncIterable<Rows>): AsyncGenerator<string> {
  const written = {
    delimiter: ';',
    record_delimiter: '\r\n',
    cast: { string: (cell: string) => (isReckoned(cell) ? `'${cell}` : cell) },
  } as const
  yield stringify([header], { ...written, bom: true })
  for await (const rows of pages) yield stringify([...rows], written)
}

/** Whether some program takes the cell for a formula: also behind what nobody sees, and with a full-width or small form of its sign. */
const isReckoned = (cell: string): boolean =>
  /^[^\p{L}\p{N}]/u.test(cell) && /^([\s\p{C}]*[=+\-@]|[\t\r])/u.test(cell.normalize('NFKC'))

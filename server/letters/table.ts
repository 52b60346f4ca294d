import { type Column, columnsOf } from './columns.ts'
import { letOthersWork } from './letOthersWork.ts'
import { type Cell, drawRow } from './row.ts'
import { artifact, element, ink, lineHeight, needs, paper, type Sheet, type Style, styles, textWidth } from './sheet.ts'

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

const padding = 3

/** A table whose head stands again at the top of each page that it goes on to. */
export async function drawTable(sheet: Sheet, { head, rows }: Table) {
  const columns = columnsOf(sheet, [head, ...rows], paper.left)
  const table = element(sheet, sheet.structure, 'Table')
  const headRow = element(sheet, table, 'TR')
  const headCell = () => ({ into: element(sheet, headRow, 'TH', { scope: 'Column' }), tag: 'TH' })
  needs(sheet, 4 * (lineHeight(styles.cell) + 2 * padding))
  drawHead(
    sheet,
    cellsOf(head, columns, styles.cellHead).map((cell) => ({ ...cell, ...headCell() })),
  )
  const headAgain = () => drawHead(sheet, cellsOf(head, columns, styles.cellHead))
  for (const [index, texts] of rows.entries()) {
    await letOthersWork(index)
    const row = element(sheet, table, 'TR')
    const cells = cellsOf(texts, columns, styles.cell)
    const placed = cells.map((cell) => ({ ...cell, into: element(sheet, row, 'TD'), tag: 'TD' }))
    drawRow(sheet, placed, { padding, onNewPage: headAgain })
    drawRule(sheet, 0.3)
    row.end()
  }
}

function drawHead(sheet: Sheet, cells: readonly Cell[]) {
  drawRow(sheet, cells, { padding })
  drawRule(sheet, 0.9)
}

const cellsOf = (texts: readonly string[], columns: readonly Column[], style: Style): readonly Cell[] =>
  columns.map((column, index) => ({ ...column, style, text: texts[index] ?? '', into: null, tag: 'Artifact' }))

const drawRule = (sheet: Sheet, width: number) =>
  artifact(sheet, () => {
    const { doc } = sheet
    doc
      .lineWidth(width)
      .moveTo(paper.left, doc.y)
      .lineTo(paper.left + textWidth, doc.y)
      .stroke(ink)
  })

import { flow } from './flow.ts'
import { drawLines, element, ink, marked, paper, type Sheet, styles, use } from './sheet.ts'

const indent = 18

/** A list with a dot before each entry. */
export const drawList = (sheet: Sheet, entries: readonly string[]) =>
  drawEntries(sheet, { entries, numbering: 'Disc' }, (y) => {
    use(sheet, styles.text)
    drawLines(sheet, ['•'], { x: paper.left + 5, y, step: 0 })
  })

/** A list with a box before each entry, to be ticked by hand. */
export const drawChecklist = (sheet: Sheet, entries: readonly string[]) =>
  drawEntries(sheet, { entries, numbering: 'Square' }, (y) => {
    sheet.doc
      .lineWidth(0.8)
      .rect(paper.left + 2, y + 2, 9, 9)
      .stroke(ink)
  })

type List = { readonly entries: readonly string[]; readonly numbering: 'Disc' | 'Square' }

function drawEntries(sheet: Sheet, { entries, numbering }: List, drawLabel: (y: number) => void) {
  const list = element(sheet, sheet.structure, 'L')
  list.dictionary.data.A = { O: 'List', ListNumbering: numbering }
  for (const text of entries) {
    const entry = element(sheet, list, 'LI')
    const label = element(sheet, entry, 'Lbl')
    const body = element(sheet, entry, 'LBody')
    const beside = (y: number) => marked(sheet, { into: label, tag: 'Lbl' }, () => drawLabel(y))
    flow(sheet, { text, style: styles.text, into: body, tag: 'LBody', indent, beside })
    sheet.doc.y += 3
  }
}

import { drawRow } from './row.ts'
import { element, lineHeight, needs, paper, type Sheet, styles, textWidth } from './sheet.ts'

/** The room for a hand's signature, in points. */
const hand = 52
const columnWidth = (textWidth - 24) / 2

/** Names two by two, each above room to sign. */
export function drawSignatures(sheet: Sheet, names: readonly string[]) {
  for (let first = 0; first < names.length; first += 2) {
    needs(sheet, hand + 2 * lineHeight(styles.text))
    const cells = names.slice(first, first + 2).map((text, index) => ({
      text,
      x: paper.left + index * (columnWidth + 24),
      width: columnWidth,
      style: styles.text,
      into: element(sheet, sheet.structure, 'P'),
      tag: 'P',
    }))
    drawRow(sheet, cells, { padding: 8 })
    sheet.doc.y += hand
  }
}

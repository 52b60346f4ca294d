import { drawRow } from './row.ts'
import { element, paper, type Sheet, styles, textWidth } from './sheet.ts'

type Fact = { readonly name: string; readonly value: string }

const nameWidth = 150

/** Names at the left, values at the right; a table for a screen reader, each name the head of its row. */
export function drawFacts(sheet: Sheet, facts: readonly Fact[]) {
  if (facts.length === 0) return
  const table = element(sheet, sheet.structure, 'Table')
  for (const { name, value } of facts) {
    const row = element(sheet, table, 'TR')
    const head = element(sheet, row, 'TH', { scope: 'Row' })
    const cell = element(sheet, row, 'TD')
    const x = paper.left + nameWidth + 12
    drawRow(
      sheet,
      [
        { text: name, x: paper.left, width: nameWidth, style: styles.quiet, into: head, tag: 'TH' },
        { text: value, x, width: textWidth - nameWidth - 12, style: styles.text, into: cell, tag: 'TD' },
      ],
      { padding: 1 },
    )
  }
}

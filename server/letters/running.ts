import type { LetterDocument } from '#shared/letters/document.ts'
import { letterWords } from '#shared/letters/words.ts'
import type { LetterHead } from './letterHead.ts'
import {
  artifact,
  drawLines,
  ink,
  lineHeight,
  marked,
  paper,
  type Sheet,
  styles,
  textWidth,
  use,
  wrap,
} from './sheet.ts'

/** What stands at the edges of the pages; a screen reader reads none of it but the mark, once. */
export function drawEdges(sheet: Sheet, document: LetterDocument, head: LetterHead) {
  const { doc } = sheet
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    const reference = document.references[0]?.value ?? ''
    const above = [document.title, reference].filter((text) => text !== '').join(' · ')
    artifact(sheet, () => {
      if (page > 0) drawLine(sheet, above, { y: 50 })
      drawLine(sheet, head.name, { y: paper.height - 44 })
      drawLine(sheet, letterWords(document.language).page(page + 1, count), { y: paper.height - 44, right: true })
    })
    if (page > 0) drawMark(sheet, document.mark, null)
  }
}

/** The mark across the head of a page, in a frame. */
export function drawMark(sheet: Sheet, mark: string | null, into: PDFKit.PDFStructureElement | null) {
  if (mark === null) return
  const { doc } = sheet
  const lines = wrap(sheet, styles.cellHead, { text: mark, width: textWidth - 16 })
  const step = lineHeight(styles.cellHead)
  artifact(sheet, () =>
    doc
      .lineWidth(0.8)
      .rect(paper.left, 14, textWidth, lines.length * step + 6)
      .stroke(ink),
  )
  use(sheet, styles.cellHead)
  marked(sheet, { into, tag: 'P' }, () => drawLines(sheet, lines, { x: paper.left + 8, y: 18, step }))
}

/** One line at the edge, cut where it would not fit. */
function drawLine(sheet: Sheet, text: string, { y, right }: { readonly y: number; readonly right?: true }) {
  const [line = '', ...rest] = wrap(sheet, styles.small, { text, width: textWidth - 60 })
  const shown = rest.length > 0 ? `${line.trimEnd()} …` : line
  drawLines(sheet, [shown], { x: paper.left, y, step: 0, ...(right && { right: paper.left + textWidth }) })
}

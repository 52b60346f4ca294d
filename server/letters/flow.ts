import { drawLines, lineHeight, marked, paper, room, type Sheet, type Style, textWidth, use, wrap } from './sheet.ts'

type Flowing = {
  readonly text: string
  readonly style: Style
  readonly into: PDFKit.PDFStructureElement
  readonly tag: string
  /** How far from the margins, in points. */
  readonly indent?: number
  readonly outdent?: number
  /** Draws what stands behind the lines of each page. */
  readonly behind?: (top: number, height: number) => void
  /** Draws what stands beside the first line. */
  readonly beside?: (y: number) => void
}

/** Writes text from here on, over as many pages as it takes. */
export function flow(sheet: Sheet, { text, style, into, tag, indent = 0, outdent = 0, behind, beside }: Flowing) {
  const { doc } = sheet
  const step = lineHeight(style)
  let begun = false
  let lines = wrap(sheet, style, { text, width: textWidth - indent - outdent })
  while (lines.length > 0) {
    const here = linesHere(lines.length, Math.floor(room(sheet) / step))
    if (here > 0) {
      behind?.(doc.y, here * step)
      const y = doc.y
      if (!begun) beside?.(y)
      begun = true
      use(sheet, style)
      marked(sheet, { into, tag }, () => drawLines(sheet, lines.slice(0, here), { x: paper.left + indent, y, step }))
      doc.y = y + here * step
      lines = lines.slice(here)
    }
    if (lines.length > 0) doc.addPage()
  }
}

/** How many lines stay on this page, so that none stands alone at a page's foot or head. */
export function linesHere(lines: number, fitting: number): number {
  if (lines <= fitting) return lines
  const here = lines - fitting === 1 ? fitting - 1 : fitting
  return here < 2 ? 0 : here
}

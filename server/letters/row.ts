import { drawLines, lineHeight, marked, type Place, paper, room, type Sheet, type Style, use, wrap } from './sheet.ts'

/** One cell of a row, in points from the left edge of the paper. */
export type Cell = Place & {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly style: Style
  /** Figures end below each other. */
  readonly flushRight?: boolean
}

type Manner = {
  /** The space above and below the text. */
  readonly padding: number
  /** What a new page begins with. */
  readonly onNewPage?: () => void
}

const pageHeight = paper.height - paper.top - paper.bottom

/** Draws cells side by side. A row moves to the next page whole, unless it would leave a third of a page empty. */
export function drawRow(sheet: Sheet, cells: readonly Cell[], { padding, onNewPage }: Manner) {
  const { doc } = sheet
  const step = Math.max(...cells.map(({ style }) => lineHeight(style)))
  let waiting = cells.map((cell) => ({ ...cell, lines: wrap(sheet, cell.style, cell) }))
  let left = Math.max(...waiting.map(({ lines }) => lines.length))
  const turn = () => {
    doc.addPage()
    onNewPage?.()
  }
  if (left * step + 2 * padding > room(sheet) && room(sheet) < pageHeight / 3) turn()
  while (left > 0) {
    const here = Math.min(left, Math.max(1, Math.floor((room(sheet) - 2 * padding) / step)))
    const y = doc.y + padding
    for (const { lines, x, width, style, into, tag, flushRight } of waiting) {
      use(sheet, style)
      const right = flushRight ? { right: x + width } : {}
      marked(sheet, { into, tag }, () => drawLines(sheet, lines.slice(0, here), { x, y, step, ...right }))
    }
    doc.y = y + here * step + padding
    left -= here
    waiting = waiting
      .map((cell) => ({ ...cell, lines: cell.lines.slice(here) }))
      .filter(({ lines }) => lines.length > 0)
    if (left > 0) turn()
  }
}

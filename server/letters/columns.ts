import { type Sheet, styles, textWidth, use } from './sheet.ts'

export type Column = { readonly x: number; readonly width: number; readonly flushRight: boolean }

/** The space between the text of two columns, in points. */
const between = 10

/** Where each column of a table stands: as wide as its longest word, figures whole, and what is left to those that ask for it. */
export function columnsOf(sheet: Sheet, rows: readonly (readonly string[])[], from: number): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''))
  use(sheet, styles.cellHead)
  const widest = (texts: readonly string[], apart: RegExp) =>
    1 + Math.max(0, ...texts.flatMap((text) => text.split(apart)).map((part) => sheet.doc.widthOfString(part)))
  const asks = columns.map(([head = '', ...body]) => {
    const flushRight = body.some((text) => text !== '') && body.every(isFigure)
    const least = Math.max(widest([head], /[\s/]/), widest(body, flushRight ? /\n/ : /[\s/]/))
    return { flushRight, least, whole: widest([head, ...body], /\n/) }
  })
  const widths = shared(asks, textWidth - between * (count - 1))
  let x = from
  return asks.map(({ flushRight }, index) => {
    const width = widths[index] ?? 0
    const column = { x, width, flushRight }
    x += width + between
    return column
  })
}

type Asked = { readonly least: number; readonly whole: number }

/** Gives each the least, then what is left in even shares, to nobody more than the whole; where even the least does not fit, all shrink. */
export function shared(asks: readonly Asked[], space: number): readonly number[] {
  const least = asks.reduce((sum, ask) => sum + ask.least, 0)
  if (least >= space) return asks.map((ask) => (ask.least * space) / least)
  const widths = asks.map((ask) => ask.least)
  let left = space - least
  const hungriestLast = asks
    .map((ask, index) => ({ index, more: ask.whole - ask.least }))
    .sort((a, b) => a.more - b.more)
  for (const [served, { index, more }] of hungriestLast.entries()) {
    const given = Math.min(more, left / (asks.length - served))
    widths[index] = (widths[index] ?? 0) + given
    left -= given
  }
  return widths
}

const isFigure = (text: string) => /^[\d\s.,+\-–%€]*$/.test(text)

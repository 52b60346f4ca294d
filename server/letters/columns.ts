import { type Sheet, styles, textWidth, use } from './sheet.ts'

export type Column = { readonly x: number; readonly width: number; readonly flushRight: boolean }

/** The space between the text of two columns, in points. */
const between = 10

/** Where each column of a table stands: as wide as its longest word, figures whole, and what is left to those that ask for it. */
export function columnsOf(sheet: Sheet, rows: readonly (readonly string[])[], from: number): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''))
  use(sheet, styles.cellHead)
  const measure = byCharacter((character) => sheet.doc.widthOfString(character))
  const widest = (texts: readonly string[], apart: RegExp) =>
    texts.reduce((most, text) => Math.max(most, ...text.split(apart).map(measure)), 0) + 1
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

/** Gives each its least, and what is left in even shares, to nobody more than the whole. Where not even the least fits, the widest yield. */
export function shared(asks: readonly Asked[], space: number): readonly number[] {
  const least = evenly(
    asks.map((ask) => ask.least),
    space,
  )
  const left = space - least.reduce((sum, one) => sum + one, 0)
  const more = evenly(
    asks.map((ask) => ask.whole - ask.least),
    left,
  )
  return least.map((one, index) => one + (more[index] ?? 0))
}

/** Even shares of this much, to nobody more than they want. */
function evenly(wants: readonly number[], space: number): readonly number[] {
  const shares = wants.map(() => 0)
  let left = space
  const modestFirst = wants.map((want, index) => ({ want, index })).sort((one, other) => one.want - other.want)
  for (const [served, { want, index }] of modestFirst.entries()) {
    const share = Math.min(want, left / (wants.length - served))
    shares[index] = share
    left -= share
  }
  return shares
}

/** A width without kerning, for which each character is measured once: a long table has many words. */
function byCharacter(measure: (character: string) => number): (text: string) => number {
  const widths = new Map<string, number>()
  return (text) => {
    let sum = 0
    for (const character of text) {
      const width = widths.get(character) ?? measure(character)
      widths.set(character, width)
      sum += width
    }
    return sum
  }
}

const isFigure = (text: string) => /^[\d\s.,+\-–%€]*$/.test(text)

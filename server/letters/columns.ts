import { type Sheet, styles, textWidth, use } from './sheet.ts'

export type Column = { readonly x: number; readonly width: number; readonly flushRight: boolean }

/** The space between the text of two columns, in points. */
const between = 10

/** How wide each column of a table is: as its longest word needs, and of what is left as its text asks for. */
export function columnsOf(sheet: Sheet, rows: readonly (readonly string[])[], from: number): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.length))
  const texts = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? ''))
  use(sheet, styles.cellHead)
  const measure = (text: string) => sheet.doc._font.widthOfString(text, styles.cellHead.size)
  const widest = (all: readonly string[], parts: RegExp) =>
    Math.max(0, ...all.flatMap((text) => text.split(parts).map(measure)))
  const space = textWidth - between * (count - 1)
  const least = texts.map((all) => Math.min(widest(all, /[\s/]/), space / 2) + 1)
  const wanted = texts.map((all, column) => Math.max(0, Math.min(widest(all, /\n/), space) - (least[column] ?? 0)))
  const left = space - sum(least)
  const share = left <= 0 ? 0 : left / Math.max(sum(wanted), 1)
  const shrink = left < 0 ? space / sum(least) : 1
  let x = from
  return texts.map(([, ...body], column) => {
    const width = (least[column] ?? 0) * shrink + (wanted[column] ?? 0) * Math.min(share, 1)
    const placed = { x, width, flushRight: body.some((text) => text !== '') && body.every(isFigure) }
    x += width + between
    return placed
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const isFigure = (text: string) => /^[\d\s.,+\-–%€]*$/.test(text)

import type { Marked } from './marking.ts'

const before = 50
const longest = 160

/** A piece of the text around the first mark, with dots where it was cut. */
export function excerptOf({ text, marks }: Marked): Marked {
  const whole = text.replace(/\s/g, ' ')
  if (whole.length <= longest) return { text: whole, marks }
  const first = marks[0]?.[0] ?? 0
  const from = first <= before ? 0 : spaceAfter(whole, first - before, first)
  const to = whole.length - from <= longest ? whole.length : spaceBefore(whole, from + longest, first)
  const [lead, tail] = [from > 0 ? '… ' : '', to < whole.length ? ' …' : '']
  const shift = lead.length - from
  return {
    text: `${lead}${whole.slice(from, to)}${tail}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  }
}

/** Where the first word after this place begins, at the latest at `limit`. */
function spaceAfter(text: string, place: number, limit: number): number {
  const space = text.indexOf(' ', place)
  return space === -1 || space >= limit ? limit : space + 1
}

/** Where the last word before this place ends; where that is not after `limit`, the place itself, or before the character that it would halve. */
function spaceBefore(text: string, place: number, limit: number): number {
  const space = text.lastIndexOf(' ', place)
  if (space > limit) return space
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place
}

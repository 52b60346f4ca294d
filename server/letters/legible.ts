import { letterFonts, sharedShapes } from './fonts.ts'

/** What nobody sees: control characters but the line's end, marks of direction, joiners, soft hyphens. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const lineEnds = /\r\n?|\p{Zl}|\p{Zp}/gu

/** The text as the letters' font can write it: what the font lacks becomes a box, what cannot be seen is taken out. */
function legible(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .replace(invisible, '')
  return Array.from(plain, writable).join('')
}

function writable(character: string): string {
  if (character === '\n') return character
  const written = sharedShapes[character] ?? character
  return letterFonts().text.hasGlyphForCodePoint(written.codePointAt(0) ?? 0) ? written : '□'
}

/** The same with every text of a value, its shape unchanged. */
export function legibleIn<Value>(value: Value): Value
export function legibleIn(value: unknown): unknown {
  if (typeof value === 'string') return legible(value)
  if (Array.isArray(value)) return value.map((one) => legibleIn(one))
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, legibleIn(one)]))
}

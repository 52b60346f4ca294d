import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)

type ReadFont = PDFKit.Mixins.ReadFont
export type Fonts = { readonly text: ReadFont; readonly strong: ReadFont }

/** Characters that this font writes with the shape of another: they are written as that one. */
export const sharedShapes: Readonly<Record<string, string>> = { ʼ: '’', ˮ: '”', ɩ: 'ι', '∆': 'Δ' }

let opened: Fonts | undefined

/** The two fonts of the letters, read from disk once: reading them anew costs more than all the rest of a letter. */
export function letterFonts(): Fonts {
  opened ??= {
    text: open(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    strong: open(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
  }
  return opened
}

function open(file: string): ReadFont {
  const { font } = new PDFDocument({ font: '', autoFirstPage: false }).font(readFileSync(file))._font
  const layout = font.layout.bind(font)
  font.layout = (text) => layout(text, isFigure.test(text) ? figures : oneForOne)
  // A shape that was first met as a part of another one would not know its character, and could not be copied.
  const first = Object.values(sharedShapes).join('')
  const all = String.fromCodePoint(...font.characterSet).replace(/\p{Co}/gu, '')
  font.glyphsForString(first + all)
  font.layout('0123456789.,')
  return font
}

const isFigure = /^[\d.,]+ ?$/

/** One shape for one character, so that text which is copied out of a letter is what was written into it. */
const oneForOne = {
  calt: false,
  ccmp: false,
  clig: false,
  dnom: false,
  frac: false,
  liga: false,
  locl: false,
  numr: false,
  rclt: false,
  rlig: false,
}
/** Amounts stand below each other figure by figure. */
const figures = { ...oneForOne, tnum: true }

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

export type Fonts = { readonly text: PDFKit.Mixins.ReadFont; readonly strong: PDFKit.Mixins.ReadFont }

let opened: Fonts | undefined

/** The two fonts of the letters, read from disk once: reading them anew costs more than all the rest of a letter. */
export function letterFonts(): Fonts {
  opened ??= { text: open('400Regular/Inter_400Regular.ttf'), strong: open('600SemiBold/Inter_600SemiBold.ttf') }
  return opened
}

function open(file: string): PDFKit.Mixins.ReadFont {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`))
  return new PDFDocument({ font: '', autoFirstPage: false }).font(bytes)._font.font
}

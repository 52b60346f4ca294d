import { type Fonts, letterFonts } from './fonts.ts'
import { linesOf } from './lines.ts'

/** A4 in points, and the margins of the text. */
export const paper = { width: 595.28, height: 841.89, left: 62, right: 56, top: 68, bottom: 74 } as const
export const textWidth = paper.width - paper.left - paper.right

/** The letter under way: `doc.y` is where the next thing comes. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  /** What a screen reader follows. */
  readonly structure: PDFKit.PDFStructureElement
}

/** The colour of the text. */
export const ink = '#1a1f24'

export type Style = { readonly size: number; readonly font?: keyof Fonts; readonly colour?: string }
export const styles = {
  text: { size: 10.5 },
  strong: { size: 10.5, font: 'strong' },
  quiet: { size: 10.5, colour: '#4a5560' },
  small: { size: 8.5, colour: '#4a5560' },
  cell: { size: 9.5 },
  cellHead: { size: 9.5, font: 'strong' },
  office: { size: 11, font: 'strong' },
  address: { size: 11 },
  title: { size: 15, font: 'strong' },
  heading: { size: 11.5, font: 'strong' },
} as const satisfies Record<string, Style>

export function openSheet(doc: PDFKit.PDFDocument): Sheet {
  const structure = doc.struct('Document')
  doc.addStructure(structure)
  const { text, strong } = letterFonts()
  doc.registerFont('text', text).registerFont('strong', strong)
  return { doc, structure }
}

export const lineHeight = ({ size }: Style) => size * 1.4

/** How much of the page is left, in points. */
export const room = ({ doc }: Sheet) => paper.height - paper.bottom - doc.y

/** Goes on to a new page when this many points do not fit on this one. */
export function needs(sheet: Sheet, height: number) {
  if (height > room(sheet)) sheet.doc.addPage()
}

export function use({ doc }: Sheet, { size, font = 'text', colour = ink }: Style) {
  doc.font(font, size).fillColor(colour)
}

export function wrap(sheet: Sheet, style: Style, { text, width }: { readonly text: string; readonly width: number }) {
  use(sheet, style)
  return linesOf(text, width, (part) => sheet.doc.widthOfString(part))
}

/** Opens an element within another, for what comes next. */
export function element(sheet: Sheet, within: PDFKit.PDFStructureElement, tag: string, options = {}) {
  const opened = sheet.doc.struct(tag, options)
  within.add(opened)
  return opened
}

/** Where a screen reader finds what is drawn; null for what it passes over. */
export type Place = { readonly into: PDFKit.PDFStructureElement | null; readonly tag: string }

export function marked({ doc }: Sheet, { into, tag }: Place, draw: () => void) {
  if (into) into.add(doc.markStructureContent(tag))
  else doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

export const artifact = (sheet: Sheet, draw: () => void) => marked(sheet, { into: null, tag: 'Artifact' }, draw)

/** Writes lines below each other from this point; the place of the next thing stays where it was. */
export function drawLines(
  { doc }: Sheet,
  lines: readonly string[],
  { x, y, step, right }: { readonly x: number; readonly y: number; readonly step: number; readonly right?: number },
) {
  const place = { x: doc.x, y: doc.y }
  for (const [index, line] of lines.entries()) {
    const start = right === undefined ? x : right - doc.widthOfString(line.trimEnd())
    if (line !== '') doc.text(line, start, y + index * step, { lineBreak: false })
  }
  Object.assign(doc, place)
}

import type { Language } from '#shared/language/languages.ts'
import { letterWords } from '#shared/letters/words.ts'
import type { LetterHead } from './letterHead.ts'
import { drawLogo } from './logo.ts'
import { drawLines, element, lineHeight, marked, paper, type Sheet, type Style, styles, use, wrap } from './sheet.ts'

/** The office's column ends before the window of the envelope. */
const width = 225

/** Who writes, and how they are reached, at the top left of the first page. */
export function drawOffice(sheet: Sheet, head: LetterHead, language: Language) {
  const words = letterWords(language)
  sheet.doc.y = paper.top - 18
  if (head.logo) drawLogo(sheet, head.logo, words.logoOf(head.name))
  drawColumn(sheet, styles.office, [head.name, head.service])
  sheet.doc.y += 4
  drawColumn(sheet, styles.small, [
    head.address,
    head.phone && words.phone(head.phone),
    head.email,
    head.website,
    head.openingHours && words.openingHours(head.openingHours),
  ])
}

function drawColumn(sheet: Sheet, style: Style, texts: readonly string[]) {
  const { doc } = sheet
  const text = texts.filter((one) => one !== '').join('\n')
  if (text === '') return
  const lines = wrap(sheet, style, { text, width })
  const y = doc.y
  const step = lineHeight(style)
  const into = element(sheet, sheet.structure, 'P')
  use(sheet, style)
  marked(sheet, { into, tag: 'P' }, () => drawLines(sheet, lines, { x: paper.left, y, step }))
  doc.y = y + lines.length * step
}

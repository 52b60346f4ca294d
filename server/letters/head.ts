import type { LetterDocument } from '#shared/letters/document.ts'
import { drawAddressee } from './addressee.ts'
import { drawFacts } from './facts.ts'
import { flow } from './flow.ts'
import type { LetterHead } from './letterHead.ts'
import { drawOffice } from './officeLines.ts'
import { element, type Sheet, styles } from './sheet.ts'

/** Where the text begins below a window, in points: 93 mm. */
const belowWindow = 264

/** What a letter begins with: the office, to whom, when, our reference, and the title. */
export function drawHead(sheet: Sheet, document: LetterDocument, head: LetterHead) {
  const { doc } = sheet
  drawOffice(sheet, head, document.language)
  const belowOffice = doc.y
  drawAddressee(sheet, document.addressee)
  doc.y = Math.max(belowWindow, belowOffice + 16, doc.y + 16)
  flow(sheet, { text: document.dateline, style: styles.text, into: element(sheet, sheet.structure, 'P'), tag: 'P' })
  doc.y += 6
  drawFacts(sheet, document.references)
  doc.y += 16
  flow(sheet, { text: document.title, style: styles.title, into: element(sheet, sheet.structure, 'H1'), tag: 'H1' })
  doc.y += 10
}

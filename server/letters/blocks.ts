import type { Block } from '#shared/letters/document.ts'
import { drawFacts } from './facts.ts'
import { flow } from './flow.ts'
import { letOthersWork } from './letOthersWork.ts'
import { drawChecklist, drawList } from './lists.ts'
import { drawMark } from './running.ts'
import { artifact, element, lineHeight, needs, paper, type Sheet, styles, textWidth } from './sheet.ts'
import { drawSignatures } from './signatures.ts'
import { drawTable } from './table.ts'

/** The space after a block, in points. */
const gap = 8

/** Draws the pieces of a letter in their order. */
export async function drawBlocks(sheet: Sheet, blocks: readonly Block[]) {
  for (const [index, block] of blocks.entries()) {
    await letOthersWork(index)
    await drawBlock(sheet, block)
    sheet.doc.y += gap
  }
}

async function drawBlock(sheet: Sheet, block: Block) {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block.text)
    case 'paragraph':
      return flow(sheet, { text: block.text, style: styles.text, into: element(sheet, sheet.structure, 'P'), tag: 'P' })
    case 'notice':
      return drawNotice(sheet, block.text)
    case 'list':
      return drawList(sheet, block.entries)
    case 'checklist':
      return drawChecklist(sheet, block.entries)
    case 'facts':
      return drawFacts(sheet, block.facts)
    case 'table':
      return drawTable(sheet, block)
    case 'signatures':
      return drawSignatures(sheet, block.names)
    case 'newPage':
      return void sheet.doc.addPage()
    case 'readingHelp':
      return drawReadingHelp(sheet, block)
  }
}

/** On pages of its own, read aloud in its own language. */
async function drawReadingHelp(
  sheet: Sheet,
  { language, mark, title, blocks }: Extract<Block, { kind: 'readingHelp' }>,
) {
  const { doc } = sheet
  doc.addPage()
  const first = doc.bufferedPageRange().count - 1
  const structure = element(sheet, sheet.structure, 'Sect', { lang: language })
  const section = { ...sheet, structure }
  drawMark(sheet, mark, element(sheet, structure, 'P'))
  flow(section, { text: title, style: styles.title, into: element(sheet, structure, 'H1'), tag: 'H1' })
  doc.y += 10
  await drawBlocks(section, blocks)
  const last = doc.bufferedPageRange().count - 1
  for (let page = first + 1; page <= last; page++) {
    doc.switchToPage(page)
    drawMark(sheet, mark, null)
  }
}

/** A heading never stands alone at the foot of a page. */
function drawHeading(sheet: Sheet, text: string) {
  needs(sheet, 2 * lineHeight(styles.heading) + 3 * lineHeight(styles.text))
  sheet.doc.y += 4
  flow(sheet, { text, style: styles.heading, into: element(sheet, sheet.structure, 'H2'), tag: 'H2' })
  sheet.doc.y -= gap / 2
}

/** On a grey ground, with a bar at its side: seen without colour too. */
function drawNotice(sheet: Sheet, text: string) {
  const { doc } = sheet
  const padding = 7
  needs(sheet, 2 * padding + 2 * lineHeight(styles.strong))
  doc.y += padding
  flow(sheet, {
    text,
    style: styles.strong,
    into: element(sheet, sheet.structure, 'P'),
    tag: 'P',
    indent: 14,
    outdent: 10,
    behind: (top, height) =>
      artifact(sheet, () => {
        doc.rect(paper.left, top - padding, textWidth, height + 2 * padding).fill('#eef1f3')
        doc.rect(paper.left, top - padding, 3, height + 2 * padding).fill('#1a1f24')
      }),
  })
  doc.y += padding
}

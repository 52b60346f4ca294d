import PDFDocument from 'pdfkit'
import type { LetterDocument } from '#shared/letters/document.ts'
import { drawBlocks } from './blocks.ts'
import { drawHead } from './head.ts'
import { legibleIn } from './legible.ts'
import type { LetterHead } from './letterHead.ts'
import { drawEdges, drawMark } from './running.ts'
import { element, openSheet, paper } from './sheet.ts'

/** The letter as a tagged PDF. It reads nothing but its fonts, and asks nobody. */
export async function drawLetter(written: LetterDocument, lettersHead: LetterHead): Promise<Uint8Array> {
  const document = legibleIn(written)
  const head = legibleIn(lettersHead)
  const { left, right, top, bottom } = paper
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left, right, top, bottom },
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    bufferPages: true,
    lang: document.language,
    displayTitle: true,
    info: {
      Title: withoutMarkup(document.title),
      Author: withoutMarkup(head.name),
      Producer: 'Relais',
      Creator: 'Relais',
    },
  })
  doc.appendXML(pdfUa)
  const sheet = openSheet(doc)
  if (document.mark !== null) drawMark(sheet, document.mark, element(sheet, sheet.structure, 'P'))
  drawHead(sheet, document, head)
  await drawBlocks(sheet, document.blocks)
  drawEdges(sheet, document, head)
  doc.end()
  return Buffer.concat(await doc.toArray())
}

/** pdfkit writes titles into XML as they are. */
const withoutMarkup = (text: string) => text.replace(/[<>&]/g, ' ')

/** By this a reader knows that the tags may be relied upon. */
const pdfUa = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`

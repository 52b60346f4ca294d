import { element, marked, paper, type Sheet } from './sheet.ts'

/** The most room that a logo takes, in points: 60 by 18 mm. */
const most = { width: 170, height: 51 } as const

/** The office's logo, with what it stands for in words. */
export function drawLogo(sheet: Sheet, png: Uint8Array, alt: string) {
  const { doc } = sheet
  const into = element(sheet, sheet.structure, 'Figure', { alt })
  marked(sheet, { into, tag: 'Figure' }, () => {
    doc.image(Buffer.from(png), paper.left, doc.y, { fit: [most.width, most.height] })
  })
  doc.y += 8
}

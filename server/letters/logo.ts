import { element, marked, paper, type Sheet } from './sheet.ts'

/** The most room that a logo takes, in points: 60 by 18 mm. */
const most = { width: 170, height: 51 } as const

/** The office's logo, with what it stands for in words. */
export function drawLogo(sheet: Sheet, png: Uint8Array, alt: string) {
  const { doc } = sheet
  const picture = Buffer.from(png)
  // The width and the height stand in its first chunk.
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
  const scale = Math.min(most.width / width, most.height / height)
  const into = element(sheet, sheet.structure, 'Figure', { alt })
  marked(sheet, { into, tag: 'Figure' }, () => {
    doc.image(picture, paper.left, doc.y, { width: width * scale, height: height * scale })
  })
  doc.y += height * scale + 8
}

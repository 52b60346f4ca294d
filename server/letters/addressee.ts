import { drawLines, element, lineHeight, marked, type Sheet, styles, use, wrap } from './sheet.ts'

/** The window of a Belgian envelope, at the right, in points: 110 mm from the left, 50 mm from the top, 85 mm wide. */
const envelopeWindow = { x: 312, y: 142, width: 240 } as const

/** Name and address where the envelope shows them; nothing for a letter that is handed over. */
export function drawAddressee(sheet: Sheet, addressee: readonly string[]) {
  const { doc } = sheet
  const { x, y, width } = envelopeWindow
  if (addressee.length === 0) return
  const lines = wrap(sheet, styles.address, { text: addressee.join('\n'), width })
  const step = lineHeight(styles.address)
  use(sheet, styles.address)
  const into = element(sheet, sheet.structure, 'P')
  marked(sheet, { into, tag: 'P' }, () => drawLines(sheet, lines, { x, y, step }))
  doc.y = y + lines.length * step
}

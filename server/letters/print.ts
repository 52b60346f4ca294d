import type { LetterDocument } from '#shared/letters/document.ts'
import type { LetterHead } from './letterHead.ts'

/** The letter as a tagged PDF. What draws it is loaded with the first letter: an office that writes none today need not keep it in memory. */
export async function printLetter(written: LetterDocument, head: LetterHead): Promise<Uint8Array> {
  const { drawLetter } = await import('./drawing.ts')
  return drawLetter(written, head)
}

import type { LetterHead } from '#server/letters/letterHead.ts'
import { printLetter } from '#server/letters/print.ts'
import type { LetterDocument } from '#shared/letters/document.ts'
import { sampleLetter } from '#shared/letters/sampleLetter.ts'
import { kept, milliseconds, printTable } from './table.ts'

const bars = { letter: 30, fiftyPages: 1_000 }
const letters = 200

/** What a letter costs, alone in the process: nothing else is answered meanwhile. */
export async function printLetters(): Promise<void> {
  const first = await timeOf(letter)
  const times: number[] = []
  for (let printed = 0; printed < letters; printed++) times.push(await timeOf(letter))
  times.sort((one, other) => one - other)
  const [median = 0, p99 = 0] = [times[letters / 2], times[Math.floor(letters * 0.99)]]
  const fifty = await timeOf(fiftyPages)
  printTable(
    'Letters',
    ['what', 'measured', 'bar', ''],
    [
      ['the first letter, with reading the fonts', milliseconds(first), '', ''],
      ['a letter, median', milliseconds(median), milliseconds(bars.letter), kept(median <= bars.letter)],
      ['a letter, p99', milliseconds(p99), '', ''],
      ['fifty pages', milliseconds(fifty), milliseconds(bars.fiftyPages), kept(fifty <= bars.fiftyPages)],
    ],
  )
}

async function timeOf(document: LetterDocument): Promise<number> {
  const start = performance.now()
  await printLetter(document, head)
  return performance.now() - start
}

const head: LetterHead = {
  name: 'CPAS de Rochemont',
  service: 'Service social',
  address: 'Place du Marché 1\n9990 Rochemont',
  phone: '087 00 00 00',
  email: 'social@rochemont.example',
  website: 'https://rochemont.example',
  openingHours: 'du lundi au vendredi, de 9 h à 12 h',
  logo: null,
}

const letter = sampleLetter('fr', '2026-03-02')

const fiftyPages: LetterDocument = {
  ...letter,
  blocks: Array.from({ length: 540 }, (_, index) => ({
    kind: 'paragraph',
    text: `${index}. ${'Le comité a entendu la personne et a examiné ses ressources. '.repeat(4)}`,
  })),
}

import type { Day } from '#shared/calendar/days.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import { paragraph } from '#shared/letters/paragraph.ts'
import { piecesLetterDe } from './letter.de.ts'
import { piecesLetterEn } from './letter.en.ts'
import { type PiecesLetterWords, piecesLetterFr } from './letter.fr.ts'
import { piecesLetterNl } from './letter.nl.ts'
import type { Piece } from './piece.ts'

type LetterFacts = {
  /** The number in the register. */
  readonly number: string
  readonly addressee: readonly string[]
  readonly receivedOn: Day
  /** By when a decision is due; null once it is taken. */
  readonly decideBy: Day | null
  /** What the applicant has to bring. */
  readonly pieces: readonly Pick<Piece, 'code' | 'name'>[]
  /** By when they are to be brought. */
  readonly by: Day
  readonly on: Day
}

/** The list of papers that an applicant is to bring, up to its signature: what, by when, and that the office sees to the rest. */
export function piecesLetter(language: Language, facts: LetterFacts): LetterDocument {
  const words = wordsIn[language]
  return {
    language,
    title: words.title,
    addressee: facts.addressee,
    dateline: words.dateline(facts.on),
    references: [{ name: words.number, value: facts.number }],
    blocks: bodyOf(words, facts),
    mark: null,
  }
}

/** Who signs it; and the same in the applicant's own language where the letter is in another. */
export function piecesClosing(
  { letter, applicant }: { readonly letter: Language; readonly applicant: Language },
  facts: LetterFacts,
  worker: string,
): readonly Block[] {
  const signature: Block = { kind: 'signatures', names: [wordsIn[letter].signed(worker)] }
  if (letter === applicant) return [signature]
  const help = wordsIn[applicant]
  const { title, mark } = help
  return [signature, { kind: 'readingHelp', language: applicant, title, mark, blocks: bodyOf(help, facts) }]
}

const wordsIn: Readonly<Record<Language, PiecesLetterWords>> = {
  fr: piecesLetterFr,
  nl: piecesLetterNl,
  de: piecesLetterDe,
  en: piecesLetterEn,
}

const bodyOf = (words: PiecesLetterWords, { receivedOn, pieces, by, decideBy }: LetterFacts): readonly Block[] => [
  paragraph(words.greeting),
  paragraph(words.opening(receivedOn)),
  { kind: 'notice', text: words.by(by) },
  { kind: 'heading', text: words.list },
  { kind: 'checklist', entries: pieces.map(({ code, name }) => (code === null ? name : words.names[code])) },
  paragraph(words.copies),
  paragraph(words.help),
  paragraph(words.rest),
  ...(decideBy === null ? [] : [paragraph(words.due(decideBy))]),
  paragraph(words.change),
]

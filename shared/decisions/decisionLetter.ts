import type { Block, LetterDocument } from '#shared/letters/document.ts'
import { paragraph, paragraphs } from '#shared/letters/paragraph.ts'
import type { DecisionFacts } from './decisionFacts.ts'
import type { DecisionLetterWords } from './letter.fr.ts'
import type { Stated } from './stated.ts'

type Letter = {
  readonly facts: DecisionFacts
  readonly stated: Stated
  readonly words: DecisionLetterWords
  /** Set across the head of every page; null for the letter that leaves. */
  readonly mark: string | null
}

/** The letter up to its signatures: what the applicant must know first, then why, then what can be done against it. */
export function decisionLetter({ facts, stated, words, mark }: Letter): LetterDocument {
  const { others } = stated
  const { headings, references } = words
  return {
    language: words.language,
    title: words.title,
    addressee: facts.addressee,
    dateline: words.dateline(words.longDay(facts.today)),
    references: [
      { name: references.file, value: others.file },
      { name: references.service, value: others.service },
      { name: references.worker, value: others.worker },
    ],
    mark,
    blocks: [
      paragraph(words.opening(words.longDay(facts.receivedOn))),
      heading(headings.decision),
      ...stated.aids.map(({ sentence }) => notice(sentence)),
      ...takenBy(facts, words),
      heading(headings.reasons),
      ...reasons(stated, words),
      ...calculations(stated, words),
      heading(headings.appeal),
      paragraph(others.appeal),
      {
        kind: 'facts',
        facts: [
          { name: words.court, value: others.court },
          { name: words.courtAddress, value: others.courtAddress },
        ],
      },
      ...termOf(others.term),
      paragraph(others.manner),
      paragraph(others.noSuspension),
      heading(headings.questions),
      paragraph(others.explanations),
    ],
  }
}

/** What ends the letter, below the office's own paragraphs: who signs, and the law as it is written. */
export const closingOf = ({ others }: Stated, words: DecisionLetterWords): readonly Block[] => [
  { kind: 'signatures', names: words.signatures },
  heading(words.headings.law),
  paragraph(words.article728),
  ...paragraphs(others.article728),
  paragraph(words.article1017),
  ...paragraphs(others.article1017),
]

function takenBy({ decided }: DecisionFacts, words: DecisionLetterWords): readonly Block[] {
  const taken = decided.map(({ body, decidedOn }) => words.decidedBy[body](words.longDay(decidedOn)))
  const toRatify = decided.some(({ body, ratifiedOn }) => body === 'president' && ratifiedOn === null)
  return [...new Set([...taken, ...(toRatify ? [words.toRatify] : [])])].map(paragraph)
}

const reasons = ({ aids }: Stated, words: DecisionLetterWords): readonly Block[] =>
  aids.flatMap((aid) => [
    ...(aids.length > 1 ? [paragraph(aid.name)] : []),
    ...paragraphs(words.inFact(aid.reasonsInFact)),
    ...paragraphs(words.inLaw(aid.reasonsInLaw)),
  ])

function calculations({ aids }: Stated, words: DecisionLetterWords): readonly Block[] {
  const reckoned = aids.flatMap(({ name, sum }) =>
    sum === null ? [] : paragraphs(words.calculated(name, sum.calculation)),
  )
  return reckoned.length === 0 ? [] : [heading(words.headings.calculation), ...reckoned]
}

/** How long first, to be seen; then when it starts and ends. */
function termOf(term: string): readonly Block[] {
  const [long = '', ...rest] = term.split('\n')
  return [notice(long), ...rest.map(paragraph)]
}

const heading = (text: string): Block => ({ kind: 'heading', text })
const notice = (text: string): Block => ({ kind: 'notice', text })

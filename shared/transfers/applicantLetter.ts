import { lawsOf } from '#shared/aid/aidTypes.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { paragraph, paragraphs } from '#shared/letters/paragraph.ts'
import type { TransferKind } from './authors.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { DecisionLengths, TransferLetter } from './letterFacts.ts'
import { datesOf } from './letterParts.ts'

export type ApplicantWords = Pick<TransferLetterWords, 'greeting' | 'facts' | 'decidedBy' | 'toApplicant'>

type Help = { readonly words: ApplicantWords; readonly title: string; readonly mark: string }
type Writing = {
  readonly language: OfficialLanguage
  readonly kind: TransferKind
  /** For who reads none of the official languages; null for none. */
  readonly help: Help | null
}

/** What the applicant is told: to which centre the request goes, why, what it means for its dates, and what can be done against it (OL art. 58 §3; DIS art. 18 §4). */
export function applicantLetter(
  { language, kind, help }: Writing,
  words: TransferLetterWords,
  letter: TransferLetter,
): LetterDocument {
  const { number, acknowledgementNumber } = letter.request
  const reasons: readonly Block[] = paragraphs(letter.decision.reasons)
  return {
    language,
    title: words.toApplicant[kind].title,
    addressee: [letter.applicant, ...letter.applicantAddress],
    dateline: words.dateline(letter.on),
    references: [
      { name: words.references.number, value: number },
      { name: words.references.acknowledgement, value: acknowledgementNumber },
    ],
    blocks: [
      ...bodyOf({ kind, words, reasons }, letter),
      { kind: 'signatures', names: [words.signed(letter.signedBy)] },
      ...(help ? [inEnglish(kind, help, letter)] : []),
    ],
    mark: null,
  }
}

/** The reasons are the office's own words: they are not translated, and stand in the letter alone. */
const inEnglish = (kind: TransferKind, { words, title, mark }: Help, letter: TransferLetter): Block => ({
  kind: 'readingHelp',
  language: 'en',
  title,
  mark,
  blocks: bodyOf({ kind, words, reasons: [] }, letter),
})

type Body = { readonly kind: TransferKind; readonly words: ApplicantWords; readonly reasons: readonly Block[] }

function bodyOf({ kind, words, reasons }: Body, letter: TransferLetter): readonly Block[] {
  const { toApplicant, decidedBy, facts } = words
  const { centre, decision, terms } = letter
  const { meaning, rights } = toApplicant
  return [
    paragraph(words.greeting),
    paragraph(toApplicant[kind].opening(centre.name)),
    {
      kind: 'facts',
      facts: [
        { name: toApplicant[kind].where, value: [centre.name, ...linesOf(centre.address)].join(', ') },
        ...datesOf(facts, letter.request),
      ],
    },
    { kind: 'heading', text: toApplicant.reasons },
    ...reasons,
    paragraph(decidedBy[decision.decidedBy](decision.decidedOn)),
    { kind: 'heading', text: meaning.title },
    {
      kind: 'list',
      entries: [
        meaning.nothingToDo,
        meaning.firstDate(firstReceipt(letter)),
        ...(kind === 'transfer'
          ? [meaning.term(decisionLengths(letter)), meaning.until, meaning.conflict]
          : [meaning.ruling(terms.rule.length)]),
      ],
    },
    { kind: 'notice', text: toApplicant.urgent },
    { kind: 'heading', text: rights.title },
    {
      kind: 'list',
      entries: [rights.explanations, rights.appeal(terms.appeal.length), rights.manner, rights.noSuspension],
    },
    ...courtsIn(rights.court, letter),
  ]
}

const courtsIn = (name: string, { courts }: TransferLetter): readonly Block[] =>
  courts.length === 0
    ? []
    : [
        {
          kind: 'facts',
          facts: courts.map((court) => ({ name, value: [court.name, ...linesOf(court.address)].join(', ') })),
        },
      ]

/** The day from which the right runs: that of the centre which had it first. */
const firstReceipt = ({ request }: TransferLetter) => request.facts.firstReceived?.on ?? request.receivedOn

function decisionLengths({ request: { aidTypes }, terms }: TransferLetter): DecisionLengths {
  const laws = (aidTypes.length === 0 ? (['UNK'] as const) : aidTypes).flatMap(lawsOf)
  return {
    integration: laws.includes('integration') ? terms.decideIntegration.length : null,
    aid: laws.includes('aid') ? terms.decideAid.length : null,
  }
}

const linesOf = (address: string) =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

import { type AidType, lawsOf } from '#shared/aid/aidTypes.ts'
import { dayOf } from '#shared/calendar/days.ts'
import type { TermName } from '#shared/clocks/terms.ts'
import type { Language } from '#shared/language/languages.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { paragraph } from '#shared/letters/paragraph.ts'
import { articlesIn } from './articles.ts'
import type { AcknowledgementWords } from './letter.fr.ts'
import type { Length, LetterFacts } from './letterFacts.ts'

/** The acknowledgement of receipt (OL art. 58 §2; DIS art. 18): what was received, by when an answer is due, who answers, and what rights there are. */
export function acknowledgementLetter(
  language: Language,
  words: AcknowledgementWords,
  letter: LetterFacts,
): LetterDocument {
  const { number, acknowledgementNumber } = letter.request
  return {
    language,
    title: words.title,
    addressee: letter.addressee,
    dateline: words.dateline(letter.on),
    references: [
      { name: words.references.number, value: number },
      { name: words.references.acknowledgement, value: acknowledgementNumber },
    ],
    blocks: bodyOf(words, letter),
    mark: null,
  }
}

/** What stands below the letter, and below what the office adds to it. */
export const signatureOf = (words: AcknowledgementWords, { signedBy }: LetterFacts): Block => ({
  kind: 'signatures',
  names: [words.signed(signedBy)],
})

/** The same in another language for who cannot read the letter, of no legal value. */
export function acknowledgementHelp(
  { language, official }: { readonly language: Language; readonly official: OfficialLanguage },
  words: AcknowledgementWords,
  letter: LetterFacts,
): Block {
  const { help, languages } = words
  return {
    kind: 'readingHelp',
    language,
    title: help.title,
    mark: help.mark(languages[official]),
    blocks: bodyOf(words, letter),
  }
}

function bodyOf(words: AcknowledgementWords, letter: LetterFacts): readonly Block[] {
  const { rights, next } = words
  const legal = legalOf(words, letter)
  const payment = isIntegration(letter.request.aidTypes) ? [legal(rights.payment, 'pay')] : []
  return [
    paragraph(words.greeting),
    paragraph(words.opening),
    { kind: 'facts', facts: factsOf(words, letter) },
    ...whenReceived(words, letter),
    ...whenDue(words, letter),
    ...whoAnswers(words, letter),
    { kind: 'heading', text: rights.title },
    {
      kind: 'list',
      entries: [
        rights.decision,
        rights.hearing,
        legal(rights.appeal, 'appeal'),
        rights.silence,
        ...payment,
        rights.secrecy,
      ],
    },
    { kind: 'heading', text: next.title },
    { kind: 'list', entries: [next.contact, next.inquiry, next.decision, next.changes] },
    { kind: 'notice', text: words.urgent },
  ]
}

function factsOf({ facts: words }: AcknowledgementWords, { request, worker, service, phone }: LetterFacts) {
  const { submittedAt, receivedOn, facts } = request
  const { firstReceived, transmittedToUs } = facts
  return [
    { name: words.sent, value: words.sentAt(dayOf(submittedAt), submittedAt) },
    { name: words.firstReceived, value: firstReceived && words.on(firstReceived.on) },
    { name: words.transmitted, value: transmittedToUs && words.on(transmittedToUs.on) },
    { name: words.received, value: words.on(receivedOn) },
    { name: words.service, value: service },
    worker === null ? { name: words.desk, value: words.atTheDesk } : { name: words.worker, value: worker },
    { name: words.phone, value: phone },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}

const whenReceived = (words: AcknowledgementWords, { request }: LetterFacts): readonly Block[] => [
  ...(dayOf(request.submittedAt) < request.receivedOn ? [paragraph(words.receivedLater)] : []),
  ...(request.facts.transmittedToUs ? [paragraph(words.transmitted)] : []),
]

function whenDue(words: AcknowledgementWords, letter: LetterFacts): readonly Block[] {
  const { decideBy, decideByTerm, facts } = letter.request
  const legal = legalOf(words, letter)
  const term = facts.transmittedToUs ? words.termOnceTransmitted : words.term
  return [
    { kind: 'notice', text: words.due(decideBy) },
    paragraph(`${legal(term, decideByTerm)} ${legal(words.notified, 'notify')}`),
  ]
}

/**
 * Owed also where the centre thinks itself not competent: it then says what happens to the request. What another centre
 * passed on to us is not passed on again (L65 art. 15).
 */
function whoAnswers(words: AcknowledgementWords, letter: LetterFacts): readonly Block[] {
  const { competence, facts } = letter.request
  if (facts.transmittedToUs) return []
  if (competence === 'notCompetent' || facts.foundNotCompetent)
    return [{ kind: 'notice', text: legalOf(words, letter)(words.notCompetent, 'transfer') }]
  return competence === 'competent' ? [] : [paragraph(words.maybeNotCompetent)]
}

/** A sentence with a term in force and its article. */
const legalOf =
  (words: AcknowledgementWords, { terms, request }: LetterFacts) =>
  (sentence: (of: Length, article: string) => string, term: TermName): string => {
    const { length, article } = terms[term]
    return sentence(length, articlesIn(words, article, lawsAsked(request.aidTypes)))
  }

const lawsAsked = (types: readonly AidType[]) => [
  ...(isIntegration(types) ? (['DIS'] as const) : []),
  ...(asked(types).includes('aid') ? (['OL'] as const) : []),
]

const isIntegration = (types: readonly AidType[]) => asked(types).includes('integration')

/** Where nobody knows yet what is asked, both laws may hold. */
const asked = (types: readonly AidType[]) => (types.length === 0 ? lawsOf('UNK') : types.flatMap(lawsOf))

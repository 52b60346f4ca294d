import type { Block, LetterDocument } from '#shared/letters/document.ts'
import type { OfficialLanguage } from '#shared/letters/letterhead.ts'
import { paragraph, paragraphs } from '#shared/letters/paragraph.ts'
import { type EnclosedWords, enclosedRequest } from './enclosedRequest.ts'
import type { TransferLetterWords } from './letter.fr.ts'
import type { TransferLetter } from './letterFacts.ts'
import { datesOf } from './letterParts.ts'

export type CentreWords = { readonly transfer: TransferLetterWords; readonly answers: EnclosedWords }

/** The request as it goes to the centre that we think competent, with the reasons and both dates (OL art. 58 §3; DIS art. 18 §4). */
export function centreLetter(language: OfficialLanguage, words: CentreWords, letter: TransferLetter): LetterDocument {
  const { toCentre, facts } = words.transfer
  const dates = [...datesOf(facts, letter.request), { name: facts.transmission, value: facts.transmittedOn(letter.on) }]
  return letterTo(language, words, letter, {
    title: toCentre.title,
    blocks: [
      paragraph(toCentre.opening),
      { kind: 'facts', facts: dates },
      { kind: 'heading', text: toCentre.reasons },
      ...ourReasons(words.transfer, letter),
      { kind: 'notice', text: toCentre.dates },
      paragraph(toCentre.ifNotCompetent(letter.terms.refer.length)),
      paragraph(toCentre.told),
    ],
  })
}

/** The conflict as it goes to the SPP IS, with the reasons of both centres (L65 art. 15 al. 4). */
export function referralLetter(language: OfficialLanguage, words: CentreWords, letter: TransferLetter): LetterDocument {
  const { referral, facts } = words.transfer
  const { refusal } = letter
  return letterTo(language, words, letter, {
    title: referral.title,
    blocks: [
      paragraph(referral.opening),
      { kind: 'facts', facts: datesOf(facts, letter.request) },
      { kind: 'heading', text: referral.reasons },
      ...ourReasons(words.transfer, letter),
      ...(refusal
        ? [
            { kind: 'heading', text: referral.otherReasons(refusal.centreName, refusal.on) } as const,
            ...paragraphs(refusal.reasons),
          ]
        : []),
      paragraph(referral.told),
    ],
  })
}

const ourReasons = (words: TransferLetterWords, { decision }: TransferLetter): readonly Block[] => [
  ...paragraphs(decision.reasons),
  paragraph(words.decidedBy[decision.decidedBy](decision.decidedOn)),
]

type Content = { readonly title: string; readonly blocks: readonly Block[] }

function letterTo(
  language: OfficialLanguage,
  { transfer, answers }: CentreWords,
  letter: TransferLetter,
  { title, blocks }: Content,
): LetterDocument {
  const { references } = transfer
  return {
    language,
    title,
    addressee: [letter.centre.name, ...letter.centre.address.split('\n').filter((line) => line.trim() !== '')],
    dateline: transfer.dateline(letter.on),
    references: [
      { name: references.number, value: letter.request.number },
      { name: references.acknowledgement, value: letter.request.acknowledgementNumber },
      { name: references.applicant, value: letter.applicant },
    ],
    blocks: [
      paragraph(transfer.greeting),
      ...blocks,
      { kind: 'signatures', names: [transfer.signed(letter.signedBy)] },
      { kind: 'newPage' },
      { kind: 'heading', text: transfer.enclosed.title },
      ...enclosedRequest(answers, transfer, letter),
    ],
    mark: null,
  }
}

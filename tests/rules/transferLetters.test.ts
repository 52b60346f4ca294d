import { describe, expect, test } from 'vitest'
import { defaultTerms } from '#shared/clocks/terms.ts'
import type { Answers } from '#shared/intake/record.ts'
import { datesIn } from '#shared/language/dates.ts'
import type { Block, LetterDocument } from '#shared/letters/document.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { applicantLetter } from '#shared/transfers/applicantLetter.ts'
import { centreLanguage } from '#shared/transfers/centreLanguage.ts'
import { centreLetter, referralLetter } from '#shared/transfers/centreLetter.ts'
import { transferHelpEn } from '#shared/transfers/letter.en.ts'
import type { TransferLetter } from '#shared/transfers/letterFacts.ts'
import { transferLetterWords } from '#shared/transfers/letterWords.ts'

const said = <Value>(value: Value) => ({ value, origin: 'declared' as const })

const answers: Answers = {
  identity: { familyName: said('Lambert'), niss: { value: '85073000259', origin: 'nationalRegister' } },
  household: { cohabitants: said([{ name: 'Léo', relationship: 'fils' }]) },
  means: { debts: said([{ what: 'énergie', owed: 640 }]) },
  need: { story: said('Je ne peux plus payer mon loyer.') },
  extra: { pet: 'un chat' },
}

const letter: TransferLetter = {
  request: {
    number: '2026/0042',
    acknowledgementNumber: 'K7QX',
    submittedAt: '2026-02-28T19:30:00.000Z',
    receivedOn: '2026-03-02',
    aidTypes: ['RIS'],
    facts: {},
  },
  answers,
  applicant: 'Zoé Lambert',
  applicantAddress: ['Rue Haute 3', '4000 Liège'],
  centre: { name: 'CPAS de Liège', address: 'Place du Marché 1\n4000 Liège' },
  decision: {
    reasons: 'Elle habite à Liège.\nLoi du 2 avril 1965, art. 1er.',
    decidedBy: 'chair',
    decidedOn: '2026-03-03',
  },
  refusal: null,
  terms: defaultTerms,
  on: '2026-03-04',
  signedBy: 'Ana',
  courts: [{ name: 'Tribunal du travail de Liège', address: 'Place X 1\n4000 Liège' }],
}

/** All that the letter says, piece by piece. */
const wordsOf = ({ title, addressee, dateline, references, blocks }: LetterDocument): string =>
  [title, ...addressee, dateline, ...references.map(({ value }) => value), ...blocks.map(wordsIn)].join('\n')

function wordsIn(block: Block): string {
  if ('text' in block) return block.text
  if (block.kind === 'facts') return block.facts.map(({ name, value }) => `${name}: ${value}`).join('\n')
  if (block.kind === 'table') return [block.head, ...block.rows].flat().join('\n')
  if (block.kind === 'readingHelp') return [block.title, block.mark, ...block.blocks.map(wordsIn)].join('\n')
  if ('entries' in block) return block.entries.join('\n')
  return block.kind === 'signatures' ? block.names.join('\n') : ''
}

describe.each(officialLanguages)('in %s', (language) => {
  const words = transferLetterWords[language]
  const { longDay } = datesIn(language)

  test('the other centre gets the request itself, the reasons and both dates (OL art. 58 §3; DIS art. 18 §4)', () => {
    const text = wordsOf(centreLetter(language, words, letter))
    for (const told of [
      'CPAS de Liège',
      'Elle habite à Liège.',
      'Loi du 2 avril 1965, art. 1er.',
      longDay('2026-03-02'),
      longDay('2026-03-04'),
      'Zoé Lambert',
      '85.07.30-002.59',
      'Léo',
      '640,00',
      'Je ne peux plus payer mon loyer.',
      'un chat',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(told)
  })

  test('the applicant reads which centre, why, the date that stays, and the appeal with its court', () => {
    const written = applicantLetter({ language, kind: 'transfer', help: null }, words.transfer, letter)
    const text = wordsOf(written)
    for (const told of ['CPAS de Liège', 'Elle habite à Liège.', longDay('2026-03-02'), '30', 'Place X 1', '2026/0042'])
      expect(text).toContain(told)
    expect(text).not.toContain('Je ne peux plus payer mon loyer.')
    expect(written.addressee).toEqual(['Zoé Lambert', 'Rue Haute 3', '4000 Liège'])
  })

  test('the SPP IS reads the reasons of both centres (law of 2 April 1965, art. 15)', () => {
    const refusal = { centreName: 'CPAS de Liège', on: '2026-03-09', reasons: 'Elle n’a fait que passer.' }
    const text = wordsOf(referralLetter(language, words, { ...letter, refusal }))
    for (const told of ['Elle habite à Liège.', 'Elle n’a fait que passer.', longDay('2026-03-09'), 'un chat'])
      expect(text).toContain(told)
  })
})

test('whoever is passed on a second time keeps the date of the first centre', () => {
  const facts = { firstReceived: { on: '2026-02-10' }, transmittedToUs: { on: '2026-02-12' } }
  const passedOn = { ...letter, request: { ...letter.request, facts } }
  const { transfer } = transferLetterWords.fr
  const text = wordsOf(applicantLetter({ language: 'fr', kind: 'referral', help: null }, transfer, passedOn))
  expect(text).toContain('La date de votre demande reste le mardi 10 février 2026.')
  expect(text).toContain('5 jours ouvrables')
})

test('an English reading help comes after the letter, marked, without the reasons that nobody translated', () => {
  const help = { words: transferHelpEn, ...transferHelpEn.help }
  const { blocks } = applicantLetter(
    { language: 'fr', kind: 'transfer', help },
    transferLetterWords.fr.transfer,
    letter,
  )
  const last = blocks.at(-1)
  expect(last).toMatchObject({
    kind: 'readingHelp',
    language: 'en',
    mark: expect.stringContaining('without legal value'),
  })
  expect(last && wordsIn(last)).not.toContain('Elle habite à Liège.')
})

test.each([
  [['nl', 'fr'], ['fr'], 'fr'],
  [['nl'], ['fr', 'de'], 'nl'],
  [['fr', 'nl'], ['nl', 'fr'], 'nl'],
  [['de', 'fr'], ['fr'], 'fr'],
  [[], ['de'], 'de'],
] as const)('a centre that serves in %j is written to by one that serves in %j in %s', (theirs, ours, language) => {
  expect(centreLanguage(theirs, ours)).toBe(language)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { articlesInWords } from '#shared/decisions/articlesInWords.ts'
import type { DecisionFacts } from '#shared/decisions/decisionFacts.ts'
import { closingOf, decisionLetter } from '#shared/decisions/decisionLetter.ts'
import { type Mention, mentions, placeOf } from '#shared/decisions/mentions.ts'
import { missingMentions } from '#shared/decisions/missingMentions.ts'
import type { Stated } from '#shared/decisions/stated.ts'
import { statedIn } from '#shared/decisions/statedIn.ts'
import { thinReasons } from '#shared/decisions/thinReasons.ts'
import { decisionLetterWords } from '#shared/decisions/words.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'
import { granted } from '#tests/support/decided.ts'

const inEach = (text: string) => ({ fr: text, nl: text, de: text })

const decided = { ...granted, ratifiedOn: null }
const refused = {
  ...decided,
  aidType: 'RENT',
  kind: 'refused',
  ground: 'resources',
  amount: null,
  periodicity: null,
  from: null,
  calculation: '',
} as const

const facts: DecisionFacts = {
  today: '2026-03-02',
  number: '2026/0042',
  receivedOn: '2026-02-10',
  addressee: ['Marie Dupont', 'Rue Grande 12', '5500 Dinant'],
  decided: [decided, refused],
  court: { names: inEach('Tribunal du travail de Liège, division de Dinant'), address: 'Rue 8\n5500 Dinant' },
  legalTexts: { article728: inEach('Texte 728'), article1017: inEach('Texte 1017'), checkedOn: '2026-02-01' },
  terms: defaultTerms,
  worker: 'Ana Lambert',
  service: 'Service social',
  ways: ['082 40 48 11'],
  language: 'fr',
}

const whole = statedIn(facts, decisionLetterWords('fr'))

test('nothing is missing where all is said, in each official language', () => {
  for (const language of officialLanguages)
    expect(missingMentions(statedIn({ ...facts, language }, decisionLetterWords(language)))).toEqual([])
})

/** The same letter without this mention. */
function without(stated: Stated, mention: Mention): Stated {
  const emptied = { ...stated, others: { ...stated.others, [mention]: '' } }
  const [first, ...others] = stated.aids
  if (!first || mention in stated.others) return emptied
  const sum = first.sum && { ...first.sum, [mention]: '' }
  return {
    ...stated,
    aids: [{ ...first, ...(mention.startsWith('reasons') ? { [mention]: ' ' } : { sum }) }, ...others],
  }
}

test('a letter without any one mention is refused, naming exactly that one (Charter art. 14)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...mentions), (mention) => {
      expect(missingMentions(without(whole, mention))).toEqual([mention])
    }),
  )
})

test('any mentions that are left out together are all named, and no others', () => {
  fc.assert(
    fc.property(fc.subarray([...mentions]), (left) => {
      const stated = left.reduce(without, whole)
      expect(missingMentions(stated)).toEqual(mentions.filter((one) => left.includes(one)))
    }),
  )
})

test.each([
  ['no decision', { decided: [] }, ['decision']],
  ['no court', { court: null }, ['court', 'courtAddress']],
  ['a court whose address nobody knows', { court: { names: inEach('Tribunal'), address: ' ' } }, ['courtAddress']],
  ['no legal texts', { legalTexts: null }, ['article728', 'article1017']],
  ['nobody who holds the request', { worker: '' }, ['worker']],
  ['a letterhead without a way to reach the service', { ways: [] }, ['explanations']],
  ['a letterhead without the service', { service: '' }, ['explanations', 'service']],
  ['a code in the place of the facts', { decided: [{ ...decided, reasonsInFact: 'RES 04/B' }] }, ['reasonsInFact']],
  ['an article alone', { decided: [{ ...decided, reasonsInLaw: 'OL 57 §1' }] }, ['reasonsInLaw']],
  ['a sum that nobody reckoned', { decided: [{ ...decided, calculation: '' }] }, ['calculation']],
  ['money without its amount', { decided: [{ ...decided, amount: null }] }, ['amount']],
  ['money paid nobody knows how often', { decided: [{ ...decided, periodicity: null }] }, ['periodicity']],
] as const)('with %s, the letter is refused', (_, changed, missing) => {
  expect(missingMentions(statedIn({ ...facts, ...changed }, decisionLetterWords('fr')))).toEqual(missing)
})

test('a refusal, and a service that is granted, need no sum', () => {
  const service = { ...refused, aidType: 'DEBT', kind: 'granted', ground: null, from: '2026-03-01' } as const
  const stated = statedIn({ ...facts, decided: [refused, service] }, decisionLetterWords('fr'))
  expect(stated.aids.map(({ sum }) => sum)).toEqual([null, null])
  expect(missingMentions(stated)).toEqual([])
})

test('the letter is printed from what was checked, every mention of it', () => {
  const words = decisionLetterWords('fr')
  const { blocks, references } = decisionLetter({ facts, stated: whole, words, mark: null })
  const text = JSON.stringify([blocks, references, closingOf(whole, words)])
  const stated = [
    ...Object.entries(whole.others).flatMap(([mention, said]) => (mention === 'decision' ? [] : said.split('\n'))),
    ...whole.aids.flatMap(({ sentence, reasonsInFact, reasonsInLaw, sum }) => [
      sentence,
      reasonsInFact,
      reasonsInLaw,
      ...Object.values(sum ?? {}),
    ]),
  ]
  for (const said of stated) expect(text).toContain(JSON.stringify(said).slice(1, -1))
})

test('an urgent decision of the president says that it is still to be ratified (OL art. 28 §1), until it is', () => {
  const words = decisionLetterWords('nl')
  const urgent = { ...decided, body: 'president' } as const
  const letterOf = (one: DecisionFacts['decided'][number]) =>
    JSON.stringify(decisionLetter({ facts: { ...facts, decided: [one] }, stated: whole, words, mark: null }))
  expect(letterOf(urgent)).toContain(words.toRatify)
  expect(letterOf({ ...urgent, ratifiedOn: '2026-03-05' })).not.toContain(words.toRatify)
})

test('integration income says by when it is first paid (DIS art. 23): fifteen days after the decision', () => {
  expect(whole.aids[0]?.sentence).toContain('vendredi 13 mars 2026')
})

test('the letter cites the articles of the term that the office has set, each law in full', () => {
  expect(articlesInWords('DIS 47; OL 71', decisionLetterWords('fr'))).toBe(
    'article 47 de la loi du 26 mai 2002 concernant le droit à l’intégration sociale, article 71 de la loi organique du 8 juillet 1976 des centres publics d’action sociale',
  )
  expect(articlesInWords('Décret du 3 mai', decisionLetterWords('fr'))).toBe('Décret du 3 mai')
  const longer = { ...defaultTerms, appeal: { ...defaultTerms.appeal, length: { months: 4 } } }
  expect(statedIn({ ...facts, terms: longer }, decisionLetterWords('de')).others.term).toContain('4 Monate')
})

test('reasons that are short, shared between aids or without an article are pointed out', () => {
  const short = { ...decided, reasonsInFact: 'Vos ressources suffisent.', reasonsInLaw: 'Selon la loi organique.' }
  expect(thinReasons([decided])).toEqual([])
  expect(thinReasons([short])).toEqual([
    { aidType: 'RIS', reason: 'reasonsInFact', weakness: 'short' },
    { aidType: 'RIS', reason: 'reasonsInLaw', weakness: 'noArticle' },
  ])
  expect(thinReasons([decided, refused]).map(({ weakness }) => weakness)).toEqual(['sameAsOther', 'sameAsOther'])
})

test('each mention that can be missing has a place where it is filled in', () => {
  expect(Object.keys(placeOf).sort()).toEqual([...mentions].sort())
})

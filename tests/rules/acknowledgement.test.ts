import { expect, test } from 'vitest'
import { acknowledgementHelp, acknowledgementLetter } from '#shared/acknowledgement/acknowledgementLetter.ts'
import { articlesIn } from '#shared/acknowledgement/articles.ts'
import { refusalToAcknowledge, refusalToCorrect } from '#shared/acknowledgement/giving.ts'
import type { LetterFacts } from '#shared/acknowledgement/letterFacts.ts'
import { acknowledgementWords } from '#shared/acknowledgement/words.ts'
import { hasHappened } from '#shared/calendar/dayBounds.ts'
import { defaultTerms } from '#shared/clocks/terms.ts'
import { officialLanguages } from '#shared/letters/letterhead.ts'

type Change = Partial<Omit<LetterFacts, 'request'>> & { readonly request?: Partial<LetterFacts['request']> }

/** A request for integration income that was sent on a Saturday evening, received on Monday 2 March. */
const facts = ({ request, ...change }: Change = {}): LetterFacts => ({
  terms: defaultTerms,
  on: '2026-03-02',
  addressee: ['Marie Dupont'],
  worker: null,
  signedBy: 'Nora Lambert',
  service: 'Service social général',
  phone: '081 00 00 00',
  ...change,
  request: {
    number: '2026/0001',
    acknowledgementNumber: 'A-7K3P-29QX',
    submittedAt: '2026-02-28T20:30:00.000Z',
    receivedOn: '2026-03-02',
    decideBy: '2026-04-01',
    decideByTerm: 'decideIntegration',
    competence: null,
    aidTypes: ['RIS'],
    facts: {},
    ...request,
  },
})

const textIn = (language: keyof typeof acknowledgementWords, letter: LetterFacts) =>
  JSON.stringify(acknowledgementLetter(language, acknowledgementWords[language], letter)).replaceAll('\u00a0', ' ')
const inFrench = (change?: Change) => textIn('fr', facts(change))

test('it says when the request was sent, when it counts as received, and why these differ (OL art. 58 §1)', () => {
  const text = inFrench()
  expect(text).toContain('le samedi 28 février 2026 à 21:30')
  expect(text).toContain('le lundi 2 mars 2026')
  expect(text).toContain('premier jour ouvrable qui suit (loi organique du 8 juillet 1976, art. 58 §1)')
  expect(inFrench({ request: { submittedAt: '2026-03-02T20:30:00.000Z' } })).not.toContain('premier jour ouvrable')
})

test.each([
  [['RIS'], 'decideIntegration', 'Il a pour cela 30 jours à partir de la réception (loi du 26 mai 2002, art. 21 §1).'],
  [
    ['RENT'],
    'decideAid',
    'Il a pour cela un mois à partir de la réception (loi organique du 8 juillet 1976, art. 71).',
  ],
] as const)('asked %j, it says by when a decision is due and by which article', (aidTypes, decideByTerm, sentence) => {
  const text = inFrench({ request: { aidTypes, decideByTerm } })
  expect(text).toContain('Le CPAS doit décider au plus tard le mercredi 1er avril 2026.')
  expect(text).toContain(sentence)
})

test('after a transfer the term runs from the transmission, and the first receipt keeps its date (DIS art. 21 §1)', () => {
  const text = inFrench({
    request: { facts: { firstReceived: { on: '2026-02-24' }, transmittedToUs: { on: '2026-02-27' } } },
  })
  expect(text).toContain('le mardi 24 février 2026')
  expect(text).toContain('à partir du jour où l’autre CPAS nous a transmis votre demande')
  expect(text).not.toContain('nous la lui transmettons')
})

test('the terms are those in force in the office, not those of the program', () => {
  const terms = { ...defaultTerms, appeal: { ...defaultTerms.appeal, length: { months: 4 }, article: 'arrêté local' } }
  expect(inFrench({ terms })).toContain('dans les 4 mois de sa notification (arrêté local)')
})

test('it names who has the request, or the desk while nobody has it', () => {
  expect(inFrench({ worker: 'Ana Peeters' })).toContain('Ana Peeters')
  expect(inFrench()).toContain('l’accueil du CPAS ; il désignera la personne qui suit votre dossier')
})

test.each([
  ['notCompetent', 'Notre CPAS pense qu’un autre CPAS doit traiter votre demande.'],
  [null, 'Si un autre CPAS doit traiter votre demande'],
] as const)('where the competence is %s it says what happens to the request (OL art. 58 §3)', (competence, words) => {
  const text = inFrench({ request: { competence } })
  expect(text).toContain(words)
  expect(inFrench({ request: { competence: 'competent' } })).not.toContain('un autre CPAS doit traiter')
})

test('who asks no integration income is promised no interest that only that law knows (DIS art. 23)', () => {
  expect(inFrench()).toContain('intérêts (loi du 26 mai 2002, art. 23)')
  expect(inFrench({ request: { aidTypes: ['RENT'] } })).not.toContain('intérêts')
})

test.each(officialLanguages)('in %s it names every date, number, right and article', (language) => {
  const text = textIn(language, facts({ worker: 'Ana Peeters', request: { aidTypes: [] } }))
  for (const mention of ['2026/0001', 'A-7K3P-29QX', 'Service social général', 'Ana Peeters', '081 00 00 00'])
    expect(text).toContain(mention)
  for (const article of ['58 §1', '21 §1', '21 §4', '62bis', '47', '71', '23']) expect(text).toContain(`rt. ${article}`)
  for (const word of courts[language]) expect(text).toContain(word)
})

const courts = {
  fr: ['tribunal du travail', 'entendu', 'de votre choix', '3 mois', '15 jours', 'secret professionnel'],
  nl: ['arbeidsrechtbank', 'gehoord', 'zelf kiest', '3 maanden', '15 dagen', 'beroepsgeheim'],
  de: ['Arbeitsgericht', 'angehört', 'Ihrer Wahl', '3 Monaten', '15 Tagen', 'Berufsgeheimnis'],
}

test('a reading help names the letter that counts, in its own language', () => {
  const help = acknowledgementHelp({ language: 'en', official: 'nl' }, acknowledgementWords.en, facts())
  expect(help).toMatchObject({
    kind: 'readingHelp',
    language: 'en',
    mark: 'Reading help in English, of no official value: only the letter in Dutch counts.',
  })
})

test('of two laws only the one that the request falls under is named; an office’s own words stay', () => {
  const { fr } = acknowledgementWords
  expect(articlesIn(fr, 'DIS 47; OL 71', ['OL'])).toBe('loi organique du 8 juillet 1976, art.\u00a071')
  expect(articlesIn(fr, 'DIS 47; OL 71', ['DIS', 'OL'])).toContain(' ; ')
  expect(articlesIn(fr, 'règlement intérieur', ['OL'])).toBe('règlement intérieur')
})

test('it is given once, and corrected only once it was given', () => {
  const given = { facts: { acknowledged: { on: '2026-03-02' } } }
  expect([refusalToAcknowledge({ facts: {} }), refusalToAcknowledge(given)]).toEqual([
    null,
    'acknowledgement-already-given',
  ])
  expect([refusalToCorrect({ facts: {} }), refusalToCorrect(given)]).toEqual(['not-acknowledged-yet', null])
})

test.each([
  ['2026-02-27', false],
  ['2026-02-28', true],
  ['2026-03-02', true],
  ['2026-03-03', false],
])('a request sent on Saturday 28 February can be acknowledged on %s by 2 March: %s', (on, expected) => {
  expect(hasHappened(on, '2026-02-28T20:30:00.000Z', '2026-03-02')).toBe(expected)
})

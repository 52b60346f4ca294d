import { describe, expect, test } from 'vitest'
import { datesIn } from '#shared/language/dates.ts'
import { type Language, languages } from '#shared/language/languages.ts'
import { messages as de } from '#shared/language/messages.de.ts'
import { messages as en } from '#shared/language/messages.en.ts'
import { messages as fr } from '#shared/language/messages.fr.ts'
import { messages as nl } from '#shared/language/messages.nl.ts'

const rooms = { fr, nl, de, en } as const
/** Made by the platform, tried in the test of dates. */
const platform = Object.keys(datesIn('fr'))

/** One message: a text, or a sentence that is said of a number or of what somebody did. */
type Leaf = { readonly path: string; readonly isText: boolean; readonly say: (number: number) => string }

/** Who did what to whom, as the sentences of the journal are told it. */
const told = { actor: 'Ana', colleague: 'Bram', details: 'Urgent' }

/** What some sentences are told instead of a number: several days, or how to say a term. */
const others = [[['2026', '2027']], [() => '2026']]

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, isText: true, say: () => value }]
  if (typeof value === 'function') {
    const isOfAct = String(value).startsWith('({')
    const say = (number: number) => sayWith(value, isOfAct ? [[told]] : [[number, number, number], ...others])
    return [{ path, isText: false, say }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`))
}

/** The sentence, told the first of these that it understands. */
function sayWith(sentence: CallableFunction, [first = [], ...rest]: readonly (readonly unknown[])[]): string {
  try {
    return String(Reflect.apply(sentence, undefined, first))
  } catch (error) {
    if (rest.length === 0) throw error
    return sayWith(sentence, rest)
  }
}

const leavesIn = (language: Language) => leavesOf(rooms[language], '').filter(({ path }) => !platform.includes(path))
const leaves = { fr: leavesIn('fr'), nl: leavesIn('nl'), de: leavesIn('de'), en: leavesIn('en') }

const sentencesIn = (language: Language) => leaves[language].map(({ path, say }) => ({ path, sentence: say(2) }))

const found = (language: Language, wrong: RegExp) =>
  sentencesIn(language)
    .filter(({ sentence }) => wrong.test(sentence))
    .map(({ path, sentence }) => `${path}: ${sentence}`)

describe.each(languages)('the messages in %s', (language) => {
  test('are never empty, nor begin or end with a space', () => {
    expect(found(language, /^\s*$/)).toEqual([])
    expect(found(language, /^\s(?!:)|[^:]\s$| {2}/)).toEqual([])
  })

  test('can all be said, without a hole', () => {
    expect(found(language, /undefined|(?<!als )null|NaN|\[object/)).toEqual([])
  })

  test('use typographic apostrophes, quotation marks and dots', () => {
    expect(found(language, /['"]|\.\.\./)).toEqual([])
  })

  test('have no word of another language', () => {
    const foreign: Record<Language, RegExp> = {
      fr: /(?<!\p{L})(the|with|your|het|een|niet|und|nicht|werden)(?!\p{L})/iu,
      nl: /(?<!\p{L})(le|une|votre|vous|dans|avec|cette|demandes?|the|your|with|und|nicht)(?!\p{L})|\b(l|qu|n)’/iu,
      de: /(?<!\p{L})(le|une|votre|vous|dans|avec|cette|demandes?|the|your|with|het|een|niet)(?!\p{L})|\b(l|qu|n)’/iu,
      en: /(?<!\p{L})(le|une|votre|vous|dans|avec|cette|demandes?|het|een|niet|und|nicht)(?!\p{L})|\b(l|qu|n)’/iu,
    }
    expect(found(language, foreign[language])).toEqual([])
  })

  test('put a space before a colon in French alone', () => {
    const wrong = language === 'fr' ? /[^\s«\d/][:;?!»](?!\/\/)(\s|$)|«\S/ : /\s[:;?!]/
    expect(found(language, wrong)).toEqual([])
  })
})

/** The same in two languages, and right in both. */
const shared = [
  'Relais Contact Situation Notes Note Administration PIIS Participation Psychosocial Institution institution Composition',
  'Cohabitants Charges Actions Secret Verbinden… Dringend Nummer Niemand niemand Registernummer Alles DMH Energie Schulden Land',
  'Lasten telefonisch Rollen Triage Later Test Water Studies Account Normal Name Port Server E-mails',
  'ratification notification information Ratification Notification Comité Logo Wallonie Service Centres Centre Points',
  'Register Dienst Website Anders Stand E-mail Agenda open Region Labels Orange',
  'Ctrl Esc Enter Label Shift Hier Personen optional Place',
]
  .flatMap((words) => words.split(' '))
  .concat('SPP Intégration sociale', 'CPAS Online')

test('what two languages say alike is a word that they share', () => {
  const pairs = languages.flatMap((one, place) => languages.slice(place + 1).map((other) => [one, other] as const))
  const same = pairs.flatMap(([one, other]) => {
    const others = new Map(leaves[other].map(({ path, say }) => [path, say(2)]))
    return leaves[one]
      .filter(({ path, isText, say }) => isText && say(2) === others.get(path) && /\p{L}{3}/u.test(say(2)))
      .map(({ path, say }) => `${one}=${other} ${path}: ${say(2)}`)
  })
  expect(same.filter((line) => !shared.includes(line.slice(line.indexOf(': ') + 2)))).toEqual([])
})

/** The sentence without its numbers: what is left when it is said of 1 and of 2 differs in a plural. */
const shapeOf = ({ say }: Leaf, number: number) => say(number).replaceAll(/\d+/g, '#')
const isPlural = (leaf: Leaf) => shapeOf(leaf, 1) !== shapeOf(leaf, 2)

/** Dutch says « en nog 1 andere, en nog 2 andere », and French « 1 mois, 2 mois ». */
const invariable = ['queue.moreAid', 'clocks.within.months', 'clocks.settings.lengths.months']

test('a plural in one language is a plural in each', () => {
  const plurals = languages.map((language) =>
    leaves[language]
      .filter(isPlural)
      .map(({ path }) => path)
      .filter((path) => !invariable.includes(path)),
  )
  expect(plurals[0]?.length).toBeGreaterThan(5)
  for (const paths of plurals) expect(paths).toEqual(plurals[0])
})

/** Never said of none: meetings come every week, or every so many. */
const neverNone = 'committee.meetings.every'

test.each(languages)('no request is counted as the rules of %s say', (language) => {
  const singular = language === 'fr' ? 1 : 2
  const wrong = leaves[language]
    .filter(isPlural)
    .filter((leaf) => leaf.path !== neverNone && shapeOf(leaf, 0) !== shapeOf(leaf, singular))
    .map(({ path, say }) => `${path}: ${say(0)}`)
  expect(wrong).toEqual([])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registerOrder } from '#shared/register/number.ts'
import { namesExactly, partsOf, registerOrdersIn } from '#shared/search/asked.ts'
import { columnsOfDesk } from '#shared/search/columns.ts'
import { phoneDigits, phoneForms } from '#shared/search/digits.ts'
import { excerptOf } from '#shared/search/excerpt.ts'
import { indexedWords } from '#shared/search/indexedWords.ts'
import { longestSearch } from '#shared/search/limits.ts'
import { marked, marksIn } from '#shared/search/marking.ts'
import { tiersOf } from '#shared/search/tiers.ts'
import { hostileText } from '#tests/support/hostile.ts'
import { said } from '#tests/support/searching.ts'

const seed = 20_261_123
const begunOf = (typed: string) => partsOf(typed).map(({ begun }) => begun.map((words) => words.join(' ')))

describe('what is typed', () => {
  test.each([
    ['Dupont', [['dupont']]],
    ['dupont marie', [['dupont'], ['marie']]],
    ['van den berghe', [['berghe', 'vandenberghe']]],
    ['jean-pierre', [['jean pierre', 'jeanpierre']]],
    ['rue de la Gare 12', [['ru'], ['gare', 'delagare'], ['12']]],
    ['M. Dupont', [['dupont']]],
    [
      'dupont AND NOT (marie) NEAR "x*" OR story:a',
      [['dupont'], ['and'], ['not'], ['marie'], ['near'], ['or'], ['stori', 'storia']],
    ],
  ])('%s is understood in its parts', (typed, parts) => expect(begunOf(typed)).toEqual(parts))

  test.each(['', ' ', 'd', 'é', '-', '"', '()', '*', '🧑‍🧑‍🧒', '\0', "'", 'a b c'])('%j is too little', (typed) =>
    expect(partsOf(typed)).toEqual([]),
  )

  test('is letters and digits only, and never more than the engine can bear', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: longestSearch })), (typed) => {
        const parts = partsOf(typed)
        expect(parts.length).toBeLessThanOrEqual(8)
        const words = parts.flatMap(({ whole, begun }) => [...whole, ...begun].flat())
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(parts.flatMap(({ begun }) => begun).every((words) => words.length <= 6)).toBe(true)
      }),
      { seed, numRuns: 2_000 },
    )
  })
})

describe('a number of the register', () => {
  test.each(['2026/0012', '2026/12', '2026-12', '12/2026', '12', ' 2026 / 12 '])('is read from “%s”', (typed) =>
    expect(registerOrdersIn(typed, 2026)).toEqual([registerOrder(2026, 12)]),
  )

  test.each(['', 'Dupont 12', '2026/0', '0', '12/13', '123456789'])('is not seen in “%s”', (typed) =>
    expect(registerOrdersIn(typed, 2026)).toEqual([]),
  )
})

describe('a phone number', () => {
  const kept = ['0470 12 34 56', '+32 470 12 34 56', '0032470123456', '+32 (0)470/12.34.56']
  const typed = [...kept, '0470123456', '32470123456', '0470 12', '+32470', '00324701']

  test.each(kept.flatMap((one) => typed.map((other) => [one, other] as const)))(
    'kept as %s is found by %s',
    (one, other) => {
      const digits = phoneDigits(one)
      const ways = partsOf(other).flatMap(({ begun }) => begun)
      expect(ways.some((words) => words.length === 1 && digits.startsWith(words[0] ?? '-'))).toBe(true)
    },
  )

  test('of abroad keeps its own prefix', () => expect(phoneForms('0033612')).toEqual(['0033612', '33612']))
})

test('who has exactly this number or address comes first', () => {
  const isExact = (typed: string) => namesExactly(typed, partsOf(typed))
  expect(['a@example.be', '85.07.30-001.60', '0470 12 34 56', 'dupont', '9990', 'gare 12'].map(isExact)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('for the desk the index is never asked for what it may not see', () => {
  const asked = {
    parts: partsOf('dupont 85073000160'),
    meant: [['dupond'], []],
    called: [['dupond'], []],
    exactly: true,
    named: true,
  }
  const columns = (reads: boolean) => new Set(tiersOf({ ...asked, reads }).flatMap((tier) => tier.columns ?? 'told'))
  expect([...columns(false)].sort()).toEqual([...columnsOfDesk].sort())
  expect(columns(true).has('told')).toBe(true)
})

test('no index is asked twice for the same: what a street leaves without its particle is a name only where somebody is called so', () => {
  const asked = { parts: partsOf('clos des merisiers 12'), exactly: false, named: false, reads: true }
  const meant = [[], ['smerisiers', 'merisiers'], []]
  const indexes = (called: typeof meant) => tiersOf({ ...asked, meant, called }).map(({ columns }) => columns !== null)
  expect(indexes([[], [], []])).toEqual([true, false])
  expect(indexes([[], ['merisiers'], []])).toEqual([true, false])
  expect(indexes([[], ['smerisiers'], []])).toEqual([true, true, false])
})

test('each word of a request goes into its column, once, as search knows it', () => {
  const answers = {
    identity: { familyName: said('De Smet'), givenNames: said('Zoë'), niss: said('85.07.30-001.60') },
    contact: { phone: said('+32 (0)470 12 34 56'), email: said('zoe@example.be') },
    residence: { street: said('Rue Haute'), houseNumber: said('1'), municipality: said('Liège') },
    household: { cohabitants: said([{ name: 'Lou Bah' }, {}]) },
    need: { story: said('Loyer, loyer. Expulsion !'), aidTypes: said(['RIS1', 'un vélo']) },
    means: { debts: said([{ what: 'Électrabel' }]) },
  }
  const numbered = { number: '2026/0012', acknowledgementNumber: '7K3M-0QXZ' }
  expect(indexedWords(numbered, answers, ['Rappelée'])).toEqual({
    number: '2026 0012 12 7k3m 0qxz 7k3m0qxz',
    names: 'de smet desmet zo',
    contact: 'zo example be 32 0 470 12 34 56 32470123456',
    place: 'ru haute 1 liege',
    identity: '85 07 30 001 60 85073000160',
    household: 'lou bah loubah',
    words:
      '2026 0012 12 7k3m 0qxz 7k3m0qxz de smet desmet zo example be 32 0 470 34 56 32470123456 ru haute 1 liege ' +
      '85 07 30 001 60 85073000160 lou bah loubah loier expulsion un velo electrabel rappelee',
  })
})

describe('the words that matched are marked', () => {
  const shown = (text: string, ...wanted: string[]) =>
    marksIn(text, wanted).map(([start, end]) => text.slice(start, end))
  test.each([
    ['Van den Berghe, Zoë', ['vandenb'], ['Van den Berghe']],
    ['Vandenberghe', ['berg'], ['Vandenberghe']],
    ['85.07.30-001.60', ['8507300'], ['85.07.30-001']],
    ['Nous sommes menacés d’expulsion', ['expul', 'menac'], ['menacés', 'expulsion']],
    ['Rue de la Gare', ['x'], []],
    ['', ['x'], []],
  ] as const)('in “%s”', (text, wanted, marks) => expect(shown(text, ...wanted)).toEqual(marks))

  test('without one upon another, within the text, and around the first in a long one', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), fc.array(fc.lorem({ maxCount: 1 }), { maxLength: 3 }), (text, words) => {
        const { marks, text: piece } = excerptOf(marked(text, words))
        expect(piece.length).toBeLessThan(180)
        let last = 0
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(words.some((word) => piece.slice(start, end).startsWith(word))).toBe(true)
          last = end
        }
        if (marksIn(text, words).length > 0) expect(marks.length).toBeGreaterThan(0)
      }),
      { seed, numRuns: 500 },
    )
  })

  // In steps that grow with the square of the text, this would take minutes.
  test('no character is cut in two at the end of a piece', () => {
    for (const lead of ['', 'a', 'ab']) {
      const text = `${lead}${'🙏🏽'.repeat(200)}`
      expect(excerptOf(marked(text, [])).text).toSatisfy((piece: string) => piece.isWellFormed())
    }
  })

  test('a text that says the word over and over is marked as well, each time', () => {
    expect(marksIn('gaz '.repeat(10_000), ['gaz'])).toHaveLength(10_000)
    expect(marksIn('a '.repeat(20_000), ['a'.repeat(100)])).toHaveLength(200)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, nameOrder } from '#shared/search/folding.ts'
import { keysOf, wordsIn } from '#shared/search/keys.ts'
import { isForgiven, oneLetterFrom, spellingsOf } from '#shared/search/spellings.ts'
import { europeanNames } from '#tests/support/europeanNames.ts'
import { findsName } from '#tests/support/searching.ts'

const seed = 20_261_123

test.each([
  ['Zoë Van den Bröeck-D’Hondt', 'zoe van den broeck d hondt'],
  ['IJsbrand, Ĳsbrand, Ysbrand', 'ysbrand ysbrand ysbrand'],
  ['Œuvrard Æbelø Weẞ', 'oeuvrard aebelo wess'],
  ['Łukasz Đorđe Ħal', 'lukasz dorde hal'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['Елена Ёлкина', 'елена елкина'],
  ['مُحَمَّد', 'محمد'],
  ['O’Neill, OʼNeill', 'o neill o neill'],
  ['  —  ', ''],
])('%s is compared as “%s”', (text, folded) => expect(fold(text)).toBe(folded))

test('a name that folds to nothing sorts last', () => {
  expect(['—', 'Ärm', 'Zoë'].map(nameOrder).toSorted()).toEqual(['arm', 'zoe', '~'])
})

describe('a name is found however it is typed', () => {
  test.each([
    [
      'Van den Berghe',
      ['van den berghe', 'vandenberghe', 'Vanden Berghe', 'berghe', 'VAN DEN BER', 'vandenb', 'van den'],
    ],
    ['Vandenberghe', ['van den berghe', 'vandenberghe', 'vanden berghe', 'berghe', 'van den b']],
    ['De Smet', ['desmet', 'de smet', 'smet', 'DeSmet']],
    ['Desmet', ['de smet', 'smet', 'desmet']],
    ['D’Hondt', ["d'hondt", 'dhondt', 'hondt', 'd hondt', 'D’HONDT', 'dʼhondt']],
    ['Dhondt', ['d’hondt', 'hondt', 'dhondt']],
    ['de la Croix', ['delacroix', 'croix', 'de la croix', 'la croix']],
    ['Delacroix', ['de la croix', 'croix', 'delacroix']],
    ['El Amrani', ['elamrani', 'amrani', 'el-amrani']],
    ['Jean-Pierre', ['jean pierre', 'jeanpierre', 'jean-pierre', 'pierre', 'jean']],
    ['Jeanpierre', ['jean-pierre', 'jeanpierre']],
    ['Thijs ’t Hart', ['thys', 'thijs', 'thi', 't hart', "'t hart", 'thart', 'hart']],
    ['Kruyff', ['kruijff', 'kruyff', 'krui', 'kruy']],
    ['Lydia', ['lydia', 'lidia']],
    ['Jürgen Groß', ['jurgen gross', 'juergen groß', 'Jürgen GROSS', 'jurgen gros']],
    ['Mueller', ['müller', 'mueller', 'muller', 'mue', 'mül']],
    ['Müller', ['mueller', 'muller', 'müller']],
    ['Jörg Müßig', ['joerg muessig', 'jorg mussig']],
    ['O’Neill', ['oneill', 'o neill', "O'Neill", 'neill']],
    ['Łukasz Wiśniewski', ['lukasz wisniewski', 'wisniewski łuk']],
    ['Олександр Шевченко', ['шевченко', 'олекс']],
    ['Œuvrard Cœlina', ['oeuvrard coelina', 'œuv']],
    ['Ĳsbrand', ['ijsbrand', 'ysbrand', 'ĳs']],
    ['Nguyễn Thị Phượng', ['nguyen phuong', 'phượng']],
  ])('%s', (name, typed) => {
    for (const one of typed) expect([one, findsName(one, name)]).toEqual([one, true])
  })

  test.each([
    ['Dupont', 'dupond'],
    ['Van den Berghe', 'van den broeck'],
    ['Marie Dupont', 'dupont jean'],
  ])('%s is not found by “%s”', (name, typed) => expect(findsName(typed, name)).toBe(false))
})

const anyName = fc.constantFrom(...europeanNames)
const plain = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '')

test.each<[string, (name: string) => string]>([
  ['in capitals', (name) => name.toUpperCase()],
  ['in small letters', (name) => name.toLowerCase()],
  ['without accents', plain],
  ['in another order', (name) => name.split(' ').toReversed().join(' ')],
  ['with letters and their accents apart', (name) => name.normalize('NFD')],
  ['without hyphens and apostrophes', (name) => name.replaceAll(/[-’'·]/g, ' ')],
  ['without the last letter', (name) => [...name].slice(0, -1).join('')],
])('every name of Europe is found %s', (_, typedFor) => {
  fc.assert(
    fc.property(anyName, (name) => void expect([name, findsName(typedFor(name), name)]).toEqual([name, true])),
    { seed },
  )
})

test('what is typed so far is the beginning of the whole', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéèïöüßœĳñ]{1,20}$/), fc.nat(20), (word, length) => {
      const [whole = ''] = keysOf(word)
      const [begun = ''] = keysOf(word.slice(0, length + 1))
      expect(whole.startsWith(begun)).toBe(true)
    }),
    { seed, numRuns: 2_000 },
  )
})

test('words are known by the same keys alone and in their text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyName, fc.lorem(), fc.constantFrom('½ l·l', '85.07.30', '  --', 'd’ʼ')), { maxLength: 6 }),
      (names) => {
        const text = names.join(' ')
        for (const { key, start, end } of wordsIn(text)) expect(key).toBe(keysOf(text.slice(start, end)).join(''))
      },
    ),
    { seed, numRuns: 1_000 },
  )
})

describe('one wrong letter', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxz')
  const word = fc.array(letter, { minLength: 4, maxLength: 12 })
  const slip = fc.record({
    word,
    at: fc.nat(11),
    letter,
    kind: fc.constantFrom('wrong', 'missing', 'added', 'swapped'),
  })

  const slipped = ({
    word: letters,
    at: wanted,
    letter: one,
    kind,
  }: {
    word: string[]
    at: number
    letter: string
    kind: string
  }) => {
    const at = wanted % letters.length
    if (kind === 'wrong') return letters.with(at, one).join('')
    if (kind === 'missing') return letters.toSpliced(at, 1).join('')
    if (kind === 'added') return letters.toSpliced(at, 0, one).join('')
    return letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed()).join('')
  }

  test('leaves a spelling in common with the right word, wherever it is', () => {
    fc.assert(
      fc.property(slip, (one) => {
        const [right, typed] = [one.word.join(''), slipped(one)]
        const spellings = new Set(spellingsOf(right))
        expect(spellingsOf(typed).some((spelling) => spellings.has(spelling))).toBe(true)
        if (typed !== right && typed.length >= 4) expect(oneLetterFrom(typed, [right])).toEqual([right])
      }),
      { seed, numRuns: 2_000 },
    )
  })

  test('is forgiven from four letters on, and never in a number', () => {
    expect(['bah', 'bahs', '1234', 'a'.repeat(31)].map(isForgiven)).toEqual([false, true, false, false])
    expect(oneLetterFrom('dupont', ['dupont', 'dupond', 'dupnot', 'dumond', 'pont'])).toEqual(['dupond', 'dupnot'])
  })
})

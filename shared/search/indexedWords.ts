import type { Answers } from '#shared/intake/record.ts'
import type { PersonColumn, SearchColumn } from './columns.ts'
import { phoneDigits } from './digits.ts'
import { keysOf } from './keys.ts'
import { nameKeys } from './nameKeys.ts'
import { searchableIn } from './searchable.ts'
import { isForgiven } from './spellings.ts'

type Numbered = { readonly number: string; readonly acknowledgementNumber: string }

/** The words of each column, and all words of the request, with a space between them, as they go into the index. */
export type IndexedWords = Readonly<Record<PersonColumn | 'words', string>>

/** What a request is found by: its numbers, its answers, and the notes on it. */
export function indexedWords(request: Numbered, answers: Answers, notes: readonly string[]): IndexedWords {
  const texts = Map.groupBy(searchableIn(answers), ({ column }) => column)
  const wordsOf = (column: SearchColumn) => (texts.get(column) ?? []).flatMap(({ text }) => keysOf(text))
  const { identity, contact, residence } = answers
  const phones = [contact?.phone?.value, contact?.otherPhone?.value].map((phone = '') => phoneDigits(phone))
  const [, sequence = ''] = request.number.split('/')
  const acknowledgement = keysOf(request.acknowledgementNumber)
  const person: Readonly<Record<PersonColumn, readonly string[]>> = {
    number: [...keysOf(request.number), sequence.replace(/^0+/, ''), ...acknowledgement, acknowledgement.join('')],
    names: namesIn(answers),
    contact: [...wordsOf('contact'), ...phones],
    place: [...wordsOf('place'), ...houseKeys(residence?.houseNumber?.value ?? '')],
    identity: [...wordsOf('identity'), (identity?.niss?.value ?? '').replace(/\D/g, '')],
    household: (texts.get('household') ?? []).flatMap(({ text }) => nameKeys(text)),
  }
  return {
    number: joined(person.number),
    names: joined(person.names),
    contact: joined(person.contact),
    place: joined(person.place),
    identity: joined(person.identity),
    household: joined(person.household),
    words: joined([...Object.values(person).flat(), ...wordsOf('story'), ...notes.flatMap(keysOf)]),
  }
}

/** A house number is found without its letter too, and joined to it: `12` and `12a` for `12A`, `12 a` and `12/A`. */
const houseKeys = (number: string) => [/\d*/.exec(number)?.[0] ?? '', keysOf(number).join('')]

/** Each word once. */
function joined(words: readonly string[]): string {
  const once = new Set(words)
  once.delete('')
  return [...once].join(' ')
}

const namesIn = ({ identity }: Answers) =>
  [identity?.familyName?.value, identity?.givenNames?.value].flatMap((name = '') => nameKeys(name))

/** The words of the applicant's name that are found with one wrong letter too. */
export function forgivenNames({ identity }: Answers): readonly string[] {
  const family = nameKeys(identity?.familyName?.value ?? '')
  // Joined only where a hyphen joins them: of three given names nobody types one word.
  const given = (identity?.givenNames?.value ?? '').split(/\s/).flatMap(nameKeys)
  return [...new Set([...family, ...given])].filter(isForgiven)
}

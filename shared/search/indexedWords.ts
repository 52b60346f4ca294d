import type { Answers } from '#shared/intake/record.ts'
import type { SearchColumn } from './columns.ts'
import { phoneDigits } from './digits.ts'
import { keysOf } from './keys.ts'
import { nameKeys } from './nameKeys.ts'
import { searchableIn } from './searchable.ts'
import { isForgiven } from './spellings.ts'

type Numbered = { readonly number: string; readonly acknowledgementNumber: string }

/** The words of each column, with a space between them, as they go into the index. */
export type IndexedWords = Readonly<Record<SearchColumn, string>>

/** What a request is found by: its numbers, its answers, and the notes on it. */
export function indexedWords(request: Numbered, answers: Answers, notes: readonly string[]): IndexedWords {
  const texts = Map.groupBy(searchableIn(answers), ({ column }) => column)
  const wordsOf = (column: SearchColumn) => (texts.get(column) ?? []).flatMap(({ text }) => keysOf(text))
  const { identity, contact } = answers
  const phones = [contact?.phone?.value, contact?.otherPhone?.value].map((phone = '') => phoneDigits(phone))
  const [, sequence = ''] = request.number.split('/')
  const acknowledgement = keysOf(request.acknowledgementNumber)
  return {
    number: joined([
      ...keysOf(request.number),
      sequence.replace(/^0+/, ''),
      ...acknowledgement,
      acknowledgement.join(''),
    ]),
    names: joined(namesIn(answers)),
    contact: joined([...wordsOf('contact'), ...phones]),
    place: joined(wordsOf('place')),
    identity: joined([...wordsOf('identity'), (identity?.niss?.value ?? '').replace(/\D/g, '')]),
    household: joined((texts.get('household') ?? []).flatMap(({ text }) => nameKeys(text))),
    story: joined(wordsOf('story')),
    notes: joined(notes.flatMap(keysOf)),
  }
}

/** Each word once. */
const joined = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').join(' ')

const namesIn = ({ identity }: Answers) =>
  [identity?.familyName?.value, identity?.givenNames?.value].flatMap((name = '') => nameKeys(name))

/** The words of the applicant's name that are found with one wrong letter too. */
export const forgivenNames = (answers: Answers): readonly string[] => [...new Set(namesIn(answers))].filter(isForgiven)

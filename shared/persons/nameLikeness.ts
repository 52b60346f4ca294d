import type { Applicant } from './applicant.ts'
import { oneLetterApart } from './oneLetterApart.ts'

type Named = Pick<Applicant, 'familyName' | 'givenNames'>

/**
 * How two names compare. `fewerGiven`: one of them leaves given names out. `familySame`: so is the family name, as
 * far as it can be compared. `familyOnly`: it alone is. `unknown`: one of them has no name to compare.
 */
export type NameLikeness =
  | 'same'
  | 'fewerGiven'
  | 'swapped'
  | 'oneLetter'
  | 'familySame'
  | 'familyOnly'
  | 'different'
  | 'unknown'

export function nameLikeness(one: Named, other: Named): NameLikeness {
  if (isNameless(one) || isNameless(other)) return 'unknown'
  const family = familyLikeness(one.familyName, other.familyName)
  const given = givenLikeness(one.givenNames, other.givenNames)
  if (family === 'same' && given === 'same') return 'same'
  if (family === 'same' && given === 'fewer') return 'fewerGiven'
  if (isSwapped(one, other) || isSwapped(other, one)) return 'swapped'
  if (family === 'same' && given === 'oneLetter') return 'oneLetter'
  if (family === 'oneLetter' && (given === 'same' || given === 'fewer')) return 'oneLetter'
  if (family === 'same') return given === 'unknown' ? 'familySame' : 'familyOnly'
  return family === 'unknown' || given === 'unknown' ? 'unknown' : 'different'
}

const isNameless = ({ familyName, givenNames }: Named) => familyName === '' && givenNames === ''

type PartLikeness = 'same' | 'fewer' | 'oneLetter' | 'different' | 'unknown'

function familyLikeness(one: string, other: string): PartLikeness {
  if (one === '' || other === '') return 'unknown'
  if (joined(one) === joined(other) || withoutParticles(one) === withoutParticles(other)) return 'same'
  return oneLetterApart(joined(one), joined(other)) ? 'oneLetter' : 'different'
}

function givenLikeness(one: string, other: string): PartLikeness {
  if (one === '' || other === '') return 'unknown'
  if (joined(one) === joined(other)) return 'same'
  const [words, others] = [one.split(' '), other.split(' ')]
  const [few, many] = words.length < others.length ? [words, others] : [others, words]
  if (few.length < many.length && few.every((word) => many.includes(word))) return 'fewer'
  return oneLetterApart(joined(one), joined(other)) ? 'oneLetter' : 'different'
}

/** The family name written where the given names belong; the given names may be fewer there. */
function isSwapped(one: Named, other: Named): boolean {
  if (one.familyName === '' || other.familyName === '') return false
  const [given = ''] = other.familyName.split(' ')
  return (
    joined(one.familyName) === joined(other.givenNames) &&
    (joined(one.givenNames) === joined(other.familyName) || one.givenNames.split(' ')[0] === given)
  )
}

/** `van den broeck` and `vandenbroeck` are one name. */
const joined = (words: string) => words.replaceAll(' ', '')

/** What stands before a family name and is left out as often as not. */
const particles: ReadonlySet<string> = new Set(
  'van vanden vander vande den der de du des la le les d l von vom zu zur ter ten te t el al ben bin ibn abu da do dos di della'.split(
    ' ',
  ),
)

function withoutParticles(name: string): string {
  const words = name.split(' ').filter((word) => !particles.has(word))
  return words.length === 0 ? name : words.join(' ')
}

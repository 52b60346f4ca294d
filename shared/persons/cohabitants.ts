import type { Day } from '#shared/calendar/days.ts'
import type { Answers } from '#shared/intake/record.ts'
import { fold } from '#shared/search/folding.ts'

/** One who lives with an applicant: when they were born, and the words of their name, folded, in the order of the alphabet. */
export type Cohabitant = { readonly birthDate: Day; readonly words: string }

type Named = { readonly familyName: string; readonly givenNames: string; readonly birthDate: Day | null }

/** Those named with their birth date, each once. A name alone tells too little, and many list themselves. */
export function cohabitantsOf(household: Answers['household'], applicant: Named): readonly Cohabitant[] {
  const named = (household?.cohabitants?.value ?? []).flatMap(({ name, birthDate }) => {
    const words = fold(name ?? '')
      .split(' ')
      .sort()
      .join(' ')
    return birthDate && words !== '' ? [{ birthDate, words }] : []
  })
  const others = named.filter((one) => !isApplicant(one, applicant))
  return others.filter((one, place) => others.findIndex((other) => isSame(one, other)) === place)
}

/** Whether the cohabitant is that applicant: born on the day, and called by one of the given names. */
export function isApplicant({ birthDate, words }: Cohabitant, applicant: Named): boolean {
  if (birthDate !== applicant.birthDate) return false
  const given = applicant.givenNames.split(' ')
  return words.split(' ').some((word) => given.includes(word))
}

/** Whether two are one: born on the same day, and the words of one name all stand in the other. */
export function isSameCohabitant(one: Cohabitant, other: Cohabitant): boolean {
  if (one.birthDate !== other.birthDate) return false
  const [words, others] = [one.words.split(' '), other.words.split(' ')]
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))
}

const isSame = (one: Cohabitant, other: Cohabitant) => one.birthDate === other.birthDate && one.words === other.words

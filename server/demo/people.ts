import type { Language } from '#shared/language/languages.ts'
import { stories } from './stories.ts'

type Person = { readonly familyName: string; readonly givenNames: string; readonly sex: 'female' | 'male' }
type Wanted = { readonly language: Language; readonly applicant: string; readonly turn: number }

/** Another invented person of the same language and sex: the names of the demo office's people, mixed. */
export function otherPerson({ language, applicant, turn }: Wanted): Person {
  const sex = sexes.get(applicant) ?? 'female'
  const given = givenNames.get(`${language} ${sex}`) ?? ['Dominique']
  const familyName = familyNames[(turn * 31) % familyNames.length] ?? 'Dupont'
  return { familyName, givenNames: given[(turn * 7) % given.length] ?? 'Dominique', sex }
}

const sexes = new Map(stories.map(({ person: [family, given, sex] }) => [`${family}, ${given}`, sex]))
const familyNames = [...new Set(stories.filter(({ person }) => person[2]).map(({ person }) => person[0]))]
const byKind = Map.groupBy(stories, ({ sent, person }) => `${sent.language} ${person[2]}`)
const givenNames = new Map([...byKind].map(([kind, all]) => [kind, [...new Set(all.map(({ person }) => person[1]))]]))

import { knownAidTypes } from '#shared/aid/aidTypes.ts'
import type { Answers } from '#shared/intake/record.ts'
import type { SearchColumn } from './columns.ts'

/** A text that can be searched, as it was written. */
export type Searchable = { readonly column: SearchColumn; readonly text: string }

type Texts = readonly (string | undefined)[]

/** What of the answers can be searched besides the name: one list for the index, and for the excerpts that are shown. */
export function searchableIn(answers: Answers): readonly Searchable[] {
  const { identity, contact, residence, household, technical } = answers
  return [
    ...of('contact', [contact?.email, contact?.phone, contact?.otherPhone, contact?.helper].map(written)),
    ...of('place', [addressOf(residence), residence?.stayingAt?.value]),
    ...of('identity', [identity?.niss?.value, technical?.reference]),
    ...of('household', household?.cohabitants?.value.map(({ name }) => name) ?? []),
    ...of('story', storyOf(answers)),
  ]
}

const of = (column: SearchColumn, texts: Texts): readonly Searchable[] =>
  texts.flatMap((text) => (text ? [{ column, text }] : []))

const written = (answer: { readonly value: string } | undefined) => answer?.value

function addressOf(residence: Answers['residence']): string {
  const { street, houseNumber, box, postalCode, municipality } = residence ?? {}
  return [street, houseNumber, box, postalCode, municipality].map(written).filter(Boolean).join(' ')
}

function storyOf({ need, situation, residence, means }: Answers): Texts {
  const { work, studies, health, residencePermit, waitingFor } = situation ?? {}
  const ownWords = need?.aidTypes?.value.filter((word) => knownAidTypes([word]).length === 0) ?? []
  const money = [means?.incomes, means?.charges, means?.debts].flatMap((given) => given?.value ?? [])
  return [
    ...[need?.story, need?.urgencyReason].map(written),
    ...[work, studies, health, residencePermit, waitingFor, residence?.institution].map(written),
    ownWords.join(', '),
    money.flatMap(({ what }) => what ?? []).join(', '),
  ]
}

import { applicantOf } from '#shared/persons/applicant.ts'
import { keysOf } from '#shared/persons/keysOf.ts'
import { forgivenNames, indexedWords } from '#shared/search/indexedWords.ts'
import { blank, formOf } from './form.ts'
import { remembered } from './remembered.ts'
import type { Retold } from './retelling.ts'
import type { Template } from './templates.ts'

type Copied = {
  readonly requestId: string
  readonly registerOrder: number
  readonly number: string
  readonly acknowledgementNumber: string
}

/** What arrival derives of a request, as JSON: its words in the index, its keys, its hints; and the names to be forgiven a letter. */
export function recognisedOf(template: Template, copied: Copied, told: Retold) {
  const { requestId, registerOrder } = copied
  const person = personOf(template, told)
  const { words, ...columns } = indexedWords(copied, person, [])
  const { household, words: others } = wordsOf(template)[told.variant] ?? { household: '', words: '' }
  return {
    index: JSON.stringify({ ...columns, household, rowid: registerOrder }),
    texts: JSON.stringify({ words: `${words} ${others}`, rowid: registerOrder }),
    keys: keysOf(applicantIn(person, template.answers)).map((key) => JSON.stringify({ ...key, requestId })),
    hints: hintForms(template).map((form) => form({ requestId })),
    names: forgivenNames(person),
  }
}

/** As `applicantOf`, without taking a telephone number apart that is plain already. */
function applicantIn(
  { contact: { phone, ...contact }, ...person }: ReturnType<typeof personOf>,
  { household }: Template['answers'],
) {
  const phones = phone ? [phone.value] : []
  return { ...applicantOf({ ...person, household, contact: { email: contact.email } }), phones }
}

/** What the copy's applicant answers otherwise than the template's, and what is found by it. */
function personOf({ answers }: Template, told: Retold) {
  const { identity, contact, residence, technical } = answers
  const now = <Value>(answer: { readonly value: unknown } | undefined, value: Value | null) =>
    answer && value !== null ? { value, origin: 'declared' as const } : undefined
  return {
    identity: {
      familyName: now(identity?.familyName, told.familyName),
      givenNames: now(identity?.givenNames, told.givenNames),
      birthDate: now(identity?.birthDate, told.birthDate),
      niss: now(identity?.niss, told.niss),
    },
    contact: { ...contact, email: now(contact?.email, told.email), phone: now(contact?.phone, told.phone) },
    residence: { ...residence, houseNumber: now(residence?.houseNumber, told.houseNumber) },
    technical: { ...technical, reference: told.reference },
  }
}

const nobody = { number: '', acknowledgementNumber: '' }

/** What is told and noted is the same in every copy that goes on alike. */
const wordsOf = remembered((template: Template) => {
  const { answers, happenings, tellings } = template
  const notes = happenings.flatMap(({ note }) => note ?? [])
  return tellings.map((value) => {
    const story = { value, origin: 'declared' as const }
    const { situation, means, household, residence } = answers
    const need = { ...answers.need, story }
    const institution = residence && { institution: residence.institution }
    return indexedWords(nobody, { situation, means, household, residence: institution, need }, notes)
  })
})

const hintForms = remembered(({ hints }: Template) =>
  hints.map((hint) => formOf({ ...hint, requestId: blank('requestId') })),
)

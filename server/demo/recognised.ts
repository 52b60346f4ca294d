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
  const { story, household, notes } = wordsOf(template)[told.variant] ?? indexedWords(copied, {}, [])
  const words = { ...indexedWords(copied, person, []), story, household, notes, rowid: registerOrder }
  return {
    words: JSON.stringify(words),
    keys: keysOf(applicantIn(person)).map((key) => JSON.stringify({ ...key, requestId })),
    hints: hintForms(template).map((form) => form({ requestId })),
    names: forgivenNames(person),
  }
}

/** As `applicantOf`, without taking a telephone number apart that was put together a moment ago. */
function applicantIn({ contact: { phone, ...contact }, ...person }: ReturnType<typeof personOf>) {
  const phones = phone ? [`+32${phone.value.replace(/\D/g, '').slice(1)}`] : []
  return { ...applicantOf({ ...person, contact: { email: contact.email } }), phones }
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

/** What is told and noted is the same in every copy that goes on alike. */
const wordsOf = remembered((template: Template) => {
  const { answers, happenings, tellings } = template
  const notes = happenings.flatMap(({ note }) => note ?? [])
  return tellings.map((value) => {
    const story = { value, origin: 'declared' as const }
    return indexedWords(template.request, { ...answers, need: { ...answers.need, story } }, notes)
  })
})

const hintForms = remembered(({ hints }: Template) =>
  hints.map((hint) => formOf({ ...hint, requestId: blank('requestId') })),
)

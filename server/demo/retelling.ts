import { blank, formOf } from './form.ts'
import { nationalNumberOf } from './nationalNumber.ts'
import { otherPerson } from './people.ts'
import { remembered } from './remembered.ts'
import { shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

/** What the template's applicant asked, as another person would have sent it: the same for the same turn. */
export function retold({ template, days }: Copy, turn: number) {
  const { request, answers } = template
  const { familyName, givenNames, sex } = otherPerson({ ...request, turn })
  const name = `${familyName} ${givenNames} ${turn}`
  const birthDate = answers.identity?.birthDate?.value
  const told = {
    familyName,
    givenNames,
    niss: birthDate ? nationalNumberOf({ name, birthDate, sex }) : null,
    email: `applicant.${turn}@example.be`,
    reference: `demo-${String(turn).padStart(7, '0')}`,
    submittedAt: shiftedInstant(request.submittedAt, days),
  }
  return { ...told, applicant: `${familyName}, ${givenNames}`, answers: answersForm(template)(told) }
}

/** The answers without what another person answers otherwise. */
const answersForm = remembered(({ answers }: Template) => {
  const { identity, contact } = answers
  const niss = identity?.birthDate && identity.niss
  return formOf({
    ...answers,
    identity: {
      ...identity,
      familyName: identity?.familyName && { ...identity.familyName, value: blank('familyName') },
      givenNames: identity?.givenNames && { ...identity.givenNames, value: blank('givenNames') },
      ...(niss && { niss: { ...niss, value: blank('niss') } }),
    },
    contact: { ...contact, email: contact?.email && { ...contact.email, value: blank('email') } },
    technical: { ...answers.technical, reference: blank('reference'), submittedAt: blank('submittedAt') },
  })
})

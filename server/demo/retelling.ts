import type { Answers } from '#shared/intake/record.ts'
import { fold } from '#shared/search/folding.ts'
import { blank, formOf } from './form.ts'
import { nationalNumberOf } from './nationalNumber.ts'
import { otherPerson } from './people.ts'
import { remembered } from './remembered.ts'
import { shiftedDay, shiftedInstant } from './shifting.ts'
import type { Template } from './templates.ts'
import type { Copy } from './weeks.ts'

/** What the template's applicant asked, as another person would have sent it: the same for the same turn. */
export function retold({ template, days }: Copy, turn: number) {
  const { request, answers, tellings } = template
  const { familyName, givenNames, sex } = otherPerson({ ...request, turn })
  const name = `${familyName} ${givenNames} ${turn}`
  const born = answers.identity?.birthDate?.value
  const birthDate = born ? shiftedDay(born, ((turn * 389) % 1_801) - 900) : null
  const variant = turn % tellings.length
  const told = {
    familyName,
    givenNames,
    birthDate,
    niss: birthDate ? nationalNumberOf({ name, birthDate, sex }) : null,
    email: emailOf(`${givenNames} ${familyName}`, turn),
    phone: phoneOf(turn),
    houseNumber: String(1 + ((turn * 17) % 400)),
    story: tellings[variant] ?? '',
    reference: `demo-${String(turn).padStart(7, '0')}`,
    submittedAt: shiftedInstant(request.submittedAt, days),
  }
  return { ...told, variant, applicant: `${familyName}, ${givenNames}`, answers: answersForm(template)(told) }
}

export type Retold = ReturnType<typeof retold>

/** No operator has numbers that begin so; no two of the first millions are the same. */
const phoneOf = (turn: number) =>
  `+324${String(turn % 45).padStart(2, '0')}${String((turn * 7_919) % 1_000_000).padStart(6, '0')}`

const domains = ['be', 'org', 'net', 'com']
const emailOf = (name: string, turn: number) =>
  `${writtenInEmail(name)}${turn}@example.${domains[turn % domains.length]}`
const writtenInEmail = remembered((name: string) => fold(name).replaceAll(' ', '.'))

/** The answers without what another person answers otherwise. */
const answersForm = remembered(({ answers }: Template) => {
  const { identity, contact, residence, need } = answers
  return formOf({
    ...answers,
    identity: identity && {
      ...identity,
      ...emptied(identity, ['familyName', 'givenNames', 'birthDate']),
      ...(identity.birthDate && emptied(identity, ['niss'])),
    },
    contact: contact && { ...contact, ...emptied(contact, ['email', 'phone']) },
    residence: residence && { ...residence, ...emptied(residence, ['houseNumber']) },
    need: { ...need, story: { origin: 'declared', ...need?.story, value: blank('story') } },
    technical: { ...answers.technical, reference: blank('reference'), submittedAt: blank('submittedAt') },
  })
})

type Block = NonNullable<Answers['identity' | 'contact' | 'residence']>

/** Those of the answers that were given, with a blank for what was answered. */
const emptied = (block: Block, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(block)
      .filter(([name, answer]) => names.includes(name) && answer !== undefined)
      .map(([name, answer]) => [name, Object.assign({}, answer, { value: blank(name) })]),
  )

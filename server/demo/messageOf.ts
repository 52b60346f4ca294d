import { addDays, type Day, dayOf, type Instant } from '#shared/calendar/days.ts'
import type { Origin } from '#shared/intake/answer.ts'
import { Message } from '#shared/intake/record.ts'
import { chance } from './chance.ts'
import { nationalNumberOf } from './nationalNumber.ts'
import type { Story } from './story.ts'

type Sending = { readonly reference: string; readonly submittedAt: Instant }

/** The story as the demo sender sends it. */
export function messageOf(story: Story, { reference, submittedAt }: Sending): Message {
  const { sent } = story
  const registered = sent.loggedIn ? 'nationalRegister' : 'declared'
  return Message.parse({
    format: 1,
    technical: {
      reference,
      submittedAt,
      channel: 'cpasOnline',
      formLanguage: sent.language,
      loggedIn: sent.loggedIn === true,
    },
    identity: {
      ...answered(identityOf(story, submittedAt), registered),
      ...answered(establishmentOf(story), 'declared'),
    },
    contact: answered(contactOf(story), 'declared'),
    residence: answered(residenceOf(story), registered),
    household: answered(story.household, 'declared'),
    situation: answered(situationOf(story, submittedAt), 'declared'),
    means: answered(meansOf(story), 'declared'),
    need: answered(needOf(story, submittedAt), 'declared'),
    ...story.extra,
  })
}

/** Each value with its origin; what was left empty is left out. */
function answered(values: object | undefined, origin: Origin) {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== '' && value !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given.map(([name, value]) => [name, { value, origin }]))
}

const nationalities = { fr: 'belge', nl: 'Belgische', de: 'belgisch', en: 'Belgian' } as const

function identityOf({ sent, person, identity, yearsOld }: Story, submittedAt: Instant) {
  const [familyName, givenNames, sex, born] = person
  const birthDate = yearsOld === undefined ? born : birthDateAt(yearsOld, submittedAt)
  const hasNumber = sex !== undefined && birthDate !== undefined && (sent.loggedIn || sent.givesNiss)
  return {
    familyName,
    givenNames,
    birthDate,
    niss: hasNumber ? nationalNumberOf({ name: `${familyName} ${givenNames}`, birthDate, sex }) : undefined,
    nationality: sent.loggedIn && nationalities[sent.language],
    ...identity,
  }
}

/** Of somebody who had their birthday a hundred days ago. */
const birthDateAt = (years: number, submittedAt: Instant): Day =>
  Temporal.PlainDate.from(dayOf(submittedAt)).subtract({ days: 100 }).subtract({ years }).toString()

const establishmentOf = ({ sent }: Story) => ({ established: sent.loggedIn ? 'loggedIn' : 'declaredOnly' })

function contactOf({ sent, person, contact }: Story) {
  const [familyName, givenNames] = person
  const [given, family] = [givenNames, familyName].map((name) =>
    name
      .normalize('NFD')
      .replace(/ı/g, 'i')
      .replace(/œ/g, 'oe')
      .replace(/[^a-z]/gi, '')
      .toLowerCase(),
  )
  const number = String(Math.floor(chance(familyName, givenNames) * 1e6)).padStart(6, '0')
  return {
    email: `${given}.${family}@example.be`,
    // No operator has numbers that begin so.
    phone: `0400 ${number.replace(/(..)(..)(..)/, '$1 $2 $3')}`,
    language: sent.language,
    ...contact,
  }
}

function residenceOf({ lives, residence }: Story) {
  if (!lives) return residence
  const [street, houseNumber, box] = lives
  return { kind: 'ownAddress', street, houseNumber, box, postalCode: '9990', municipality: 'Rochemont', ...residence }
}

function situationOf({ situation, benefitEndsIn }: Story, submittedAt: Instant) {
  if (benefitEndsIn === undefined) return situation
  return { ...situation, unemploymentBenefitEndsOn: addDays(dayOf(submittedAt), benefitEndsIn) }
}

function meansOf({ incomes, charges, debts, savings }: Story) {
  return {
    incomes: incomes && Object.entries(incomes).map(([what, monthly]) => ({ what, monthly })),
    charges: charges && Object.entries(charges).map(([what, monthly]) => ({ what, monthly })),
    debts: debts && Object.entries(debts).map(([what, owed]) => ({ what, owed })),
    savings,
  }
}

const needOf = (told: Story, submittedAt: Instant) => ({
  aidTypes: told.asks,
  story: told.story?.replace('{day}', dayNamed(told, submittedAt)),
  urgency: told.urgency,
  urgencyReason: told.urgencyReason,
})

const dayNamed = ({ namesDay = 0, sent }: Story, submittedAt: Instant) =>
  Temporal.PlainDate.from(addDays(dayOf(submittedAt), namesDay)).toLocaleString(sent.language, { dateStyle: 'long' })

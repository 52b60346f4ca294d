import * as z from 'zod'
import { text } from '#shared/http/text.ts'
import { languages } from '#shared/language/languages.ts'
import { answer, answersAlone } from './answer.ts'

const short = answer(text(300))
const long = answer(text(20_000))
const day = answer(z.iso.date())
const flag = answer(z.boolean())
const count = answer(z.number().int().min(0).max(99))
/** Euros a month. */
const amount = z.number().min(0).max(10_000_000)

export const preferredWays = ['phone', 'email', 'letter', 'visit'] as const
/** How far the identity is established. */
const establishments = ['notEstablished', 'declaredOnly', 'loggedIn', 'documentSeen'] as const
export const residenceKinds = ['ownAddress', 'withOthers', 'noFixedAddress', 'institution'] as const
export const compositions = ['alone', 'withPartner', 'withFamily', 'withOthers', 'loneParent'] as const
export const declaredUrgencies = ['notUrgent', 'withinDays', 'today'] as const

const identity = z.looseObject({
  familyName: short,
  givenNames: short,
  /** Eleven digits with or without punctuation; a wrong one is kept and shown, never refused. */
  niss: short,
  birthDate: day,
  birthPlace: short,
  nationality: short,
  civilStatus: short,
  established: answer(z.enum(establishments)),
})

const contact = z.looseObject({
  email: short,
  phone: short,
  otherPhone: short,
  preferredWay: answer(z.enum(preferredWays)),
  preferredTime: short,
  language: answer(z.enum(languages)),
  interpreterFor: short,
  helper: short,
})

const residence = z.looseObject({
  kind: answer(z.enum(residenceKinds)),
  street: short,
  houseNumber: short,
  box: short,
  postalCode: short,
  municipality: short,
  country: short,
  institution: short,
  stayingAt: short,
})

const cohabitant = z.looseObject({
  name: text(300).optional(),
  relationship: text(300).optional(),
  birthDate: z.iso.date().optional(),
  hasIncome: z.boolean().optional(),
})

/** The most that are told of one household. */
export const mostCohabitants = 50

const household = z.looseObject({
  composition: answer(z.enum(compositions)),
  dependentChildren: count,
  cohabitants: answer(z.array(cohabitant).max(mostCohabitants)),
})

const situation = z.looseObject({
  work: long,
  unemploymentBenefitEndsOn: day,
  studies: long,
  student: flag,
  health: long,
  residencePermit: short,
  /** Of one who works for themselves. */
  enterpriseNumber: short,
  waitingFor: long,
})

const money = z.looseObject({
  what: text(300),
  monthly: amount.optional(),
  owed: amount.optional(),
})

const means = z.looseObject({
  incomes: answer(z.array(money).max(50)),
  charges: answer(z.array(money).max(50)),
  debts: answer(z.array(money).max(50)),
  savings: answer(amount),
  /** The IBAN of the account to pay to. */
  account: short,
})

const need = z.looseObject({
  /** Codes of the catalogue, or the sender's own words: the list is open by law. */
  aidTypes: answer(z.array(text(100)).max(50)),
  story: long,
  urgency: answer(z.enum(declaredUrgencies)),
  urgencyReason: long,
})

/** A real time of sending: the electronic form did not exist before this century. */
export const sendingTime = z.iso
  .datetime({ offset: true })
  .refine((instant) => Date.parse(instant) >= Date.UTC(2000), { error: 'before the year 2000' })

/** How it was sent. `reference` is the sender's own, `submittedAt` the moment at which the applicant really sent it. */
const technical = z.looseObject({
  reference: text(200).min(1),
  submittedAt: sendingTime,
  channel: text(60).optional(),
  formLanguage: text(20).optional(),
  loggedIn: z.boolean().optional(),
})

/** What was asked, sparse: every block and every answer may be missing, and unknown ones are kept. */
export const Answers = z.looseObject({
  identity: identity.optional(),
  contact: contact.optional(),
  residence: residence.optional(),
  household: household.optional(),
  situation: situation.optional(),
  means: means.optional(),
  need: need.optional(),
  technical: technical.partial().optional(),
})
export type Answers = z.infer<typeof Answers>

export const blocks = ['identity', 'contact', 'residence', 'household', 'situation', 'means', 'need'] as const
export type Block = (typeof blocks)[number]

/** What the desk sees: who, how to reach them, and where. What we do not know, even beside an answer, could hold anything and stays out. */
export const answersForDesk = z.object({
  identity: answersAlone(identity.pick({ familyName: true, givenNames: true, birthDate: true }).shape),
  contact: answersAlone(contact.shape),
  residence: answersAlone(residence.omit({ institution: true }).shape),
})

/** A message of a sender. */
export const Message = Answers.extend({ format: z.literal(1), technical })
export type Message = z.infer<typeof Message>

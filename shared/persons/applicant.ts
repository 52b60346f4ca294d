import type { Day } from '#shared/calendar/days.ts'
import { plainNiss } from '#shared/identity/niss.ts'
import { plainPhone } from '#shared/identity/phone.ts'
import type { Answers } from '#shared/intake/record.ts'
import { fold } from '#shared/search/folding.ts'
import { type Cohabitant, cohabitantsOf } from './cohabitants.ts'
import { type Home, homeOf } from './home.ts'

/** Who applies, as applicants are compared: folded, plain, and without what cannot be right. Empty and null: not known. */
export type Applicant = {
  readonly familyName: string
  readonly givenNames: string
  readonly birthDate: Day | null
  readonly niss: string | null
  /** In E.164. */
  readonly phones: readonly string[]
  readonly email: string | null
  readonly home: Home | null
  /** Those named as living with them; null where that must not be compared. */
  readonly cohabitants: readonly Cohabitant[] | null
}

/** What can be compared of an applicant. */
export type Described = Pick<Answers, 'identity' | 'contact' | 'residence' | 'household'>

export function applicantOf({ identity, contact, residence, household }: Described): Applicant {
  const phones = [contact?.phone?.value, contact?.otherPhone?.value].flatMap(
    (typed) => (typed ? plainPhone(typed) : null) ?? [],
  )
  const named = {
    familyName: fold(identity?.familyName?.value ?? ''),
    givenNames: fold(identity?.givenNames?.value ?? ''),
    birthDate: identity?.birthDate?.value ?? null,
  }
  return {
    ...named,
    niss: plainNiss(identity?.niss?.value ?? ''),
    phones: [...new Set(phones)],
    email: plainEmail(contact?.email?.value ?? ''),
    home: homeOf(residence),
    cohabitants: cohabitantsOf(household, named),
  }
}

function plainEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return /^\S+@\S+$/.test(email) ? email : null
}

import type { Day } from '#shared/calendar/days.ts'
import type { Answers } from '#shared/intake/record.ts'
import { fold } from '#shared/search/folding.ts'
import { homeOf } from './home.ts'
import { plainNiss } from './plainNiss.ts'
import { plainPhone } from './plainPhone.ts'

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
}

/** Where somebody lives; never an institution, nor the address by which one without a home is reached. */
export type Home = { readonly building: string; readonly box: string }

/** What can be compared of an applicant. */
export type Described = Pick<Answers, 'identity' | 'contact' | 'residence'>

export function applicantOf({ identity, contact, residence }: Described): Applicant {
  const phones = [contact?.phone?.value, contact?.otherPhone?.value].flatMap((typed) => plainPhone(typed ?? '') ?? [])
  return {
    familyName: fold(identity?.familyName?.value ?? ''),
    givenNames: fold(identity?.givenNames?.value ?? ''),
    birthDate: identity?.birthDate?.value ?? null,
    niss: plainNiss(identity?.niss?.value ?? ''),
    phones: [...new Set(phones)],
    email: plainEmail(contact?.email?.value ?? ''),
    home: homeOf(residence),
  }
}

function plainEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return /^\S+@\S+$/.test(email) ? email : null
}

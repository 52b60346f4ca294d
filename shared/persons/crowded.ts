import type { Applicant } from './applicant.ts'
import { isSameCohabitant } from './cohabitants.ts'
import { homesAreAlike } from './partLikeness.ts'

/** More people than a large household has: what they share is an institution's address, a helper's phone or the name of who looks after them. */
const household = 8

/** The applicant without what they share with a crowd, which tells nobody apart. */
export function withoutCrowd(applicant: Applicant, others: readonly Applicant[]): Applicant {
  const isCrowd = (shares: (other: Applicant) => boolean) =>
    new Set(others.filter(shares).map(({ familyName, givenNames }) => `${familyName},${givenNames}`)).size > household
  const { phones, email, home, cohabitants } = applicant
  return {
    ...applicant,
    phones: phones.filter((phone) => !isCrowd((other) => other.phones.includes(phone))),
    email: email !== null && isCrowd((other) => other.email === email) ? null : email,
    home: isCrowd((other) => homesAreAlike(home, other.home)) ? null : home,
    cohabitants:
      cohabitants?.filter(
        (one) => !isCrowd((other) => other.cohabitants?.some((named) => isSameCohabitant(one, named)) ?? false),
      ) ?? null,
  }
}

import type { Applicant } from './applicant.ts'
import type { KeyKind } from './keys.ts'
import { swappedDay } from './swappedDay.ts'

/** One look into the keys: the values from `from`, up to and without `below`. */
export type LookUp = { readonly kind: KeyKind; readonly from: string; readonly below: string }

/**
 * Where to look for others who may be the same applicant or live with them: a few looks, each along an index. Names are
 * looked up by their beginnings, both ways round, so that a missing second given name does not matter. Who is named as living
 * with somebody is looked up by the day of birth, among applicants and among those named by others.
 */
export const lookUpsFor = ({
  familyName,
  givenNames,
  birthDate,
  niss,
  phones,
  email,
  home,
  cohabitants,
}: Applicant) => [
  ...exactly('niss', niss),
  ...exactly('birthDate', birthDate),
  ...exactly('birthDate', birthDate && swappedDay(birthDate)),
  ...phones.flatMap((phone) => exactly('phone', phone)),
  ...exactly('email', email),
  ...beginning('address', home && `${home.building}/`),
  ...beginning('name', familyName && givenNames && `${familyName},${givenNames.split(' ')[0]}`),
  ...beginning('name', familyName && givenNames && `${givenNames},${familyName.split(' ')[0]}`),
  ...daysOf(cohabitants).flatMap((day) => exactly('birthDate', day)),
  ...(cohabitants ? [birthDate, ...daysOf(cohabitants)] : []).flatMap((day) =>
    beginning('cohabitant', day && `${day}/`),
  ),
]

const daysOf = (cohabitants: Applicant['cohabitants']) => [
  ...new Set((cohabitants ?? []).map(({ birthDate }) => birthDate)),
]

const exactly = (kind: KeyKind, value: string | null): readonly LookUp[] =>
  value ? [{ kind, from: value, below: `${value} ` }] : []

/** The last letter that the Basic Multilingual Plane has: no value goes on with it. */
const beginning = (kind: KeyKind, value: string | null): readonly LookUp[] =>
  value ? [{ kind, from: value, below: `${value}\uffff` }] : []

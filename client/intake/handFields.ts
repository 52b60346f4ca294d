import { compositions, declaredUrgencies, preferredWays, residenceKinds } from '#shared/intake/record.ts'
import { languages } from '#shared/language/languages.ts'

/** `identity`: a number that the program can check (shared/identity). */
type Kind = 'text' | 'identity' | 'day' | 'number' | 'long'

/** An answer that can be taken down by hand. `choices` names the words it may have, and the group of their labels. */
export type HandField =
  | { readonly path: string; readonly kind: Kind }
  | { readonly path: string; readonly kind: 'choice'; readonly choices: readonly string[] }

/** Who it is, how they are reached, where and with whom they live: what is asked before the cohabitants. */
export const personFields: readonly HandField[] = [
  { path: 'identity.familyName', kind: 'text' },
  { path: 'identity.givenNames', kind: 'text' },
  { path: 'identity.niss', kind: 'identity' },
  { path: 'identity.birthDate', kind: 'day' },
  { path: 'contact.phone', kind: 'identity' },
  { path: 'contact.email', kind: 'text' },
  { path: 'contact.preferredWay', kind: 'choice', choices: preferredWays },
  { path: 'contact.language', kind: 'choice', choices: languages },
  { path: 'residence.kind', kind: 'choice', choices: residenceKinds },
  { path: 'residence.street', kind: 'text' },
  { path: 'residence.houseNumber', kind: 'text' },
  { path: 'residence.box', kind: 'text' },
  { path: 'residence.postalCode', kind: 'text' },
  { path: 'residence.municipality', kind: 'text' },
  { path: 'household.composition', kind: 'choice', choices: compositions },
  { path: 'household.dependentChildren', kind: 'number' },
]

/** What they live on and what they ask: what comes after the cohabitants. */
export const needFields: readonly HandField[] = [
  { path: 'situation.enterpriseNumber', kind: 'identity' },
  { path: 'means.account', kind: 'identity' },
  { path: 'need.story', kind: 'long' },
  { path: 'need.urgency', kind: 'choice', choices: declaredUrgencies },
  { path: 'need.urgencyReason', kind: 'text' },
]

/** The answers of the form, in the order in which a person tells them. The rest of a message is kept as it came. */
export const handFields = [...personFields, ...needFields]

/** Where those stand who live with the applicant: a list, a line each. */
export const cohabitantsPath = 'household.cohabitants'

/** Where the aid asked for stands: a list, chosen otherwise than by typing. */
export const aidTypesPath = 'need.aidTypes'

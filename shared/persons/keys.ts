/**
 * By what an applicant may be known again. `niss`, `phone` (E.164) and `email` plain; `birthDate` an ISO day; `name` the
 * folded family name, a comma, the folded given names; `address` postal code, street and house number, a slash, the box.
 * `cohabitant` the ISO day on which one who lives with them was born, a slash, the folded words of the name.
 */
export const keyKinds = ['niss', 'birthDate', 'phone', 'email', 'address', 'name', 'cohabitant'] as const
export type KeyKind = (typeof keyKinds)[number]

export type Key = { readonly kind: KeyKind; readonly value: string }

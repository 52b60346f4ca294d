/**
 * By what an applicant may be known again. `niss`, `phone` (E.164) and `email` plain; `birthDate` an ISO day; `name` the
 * folded family name, a comma, the folded given names; `address` postal code, street and house number, a slash, the box.
 */
export const keyKinds = ['niss', 'birthDate', 'phone', 'email', 'address', 'name'] as const
export type KeyKind = (typeof keyKinds)[number]

export type Key = { readonly kind: KeyKind; readonly value: string }

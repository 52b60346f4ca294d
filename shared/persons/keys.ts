/**
 * By what an applicant may be known again. `niss` and `phone` (E.164) and `email` plain; `birthDate` an ISO day; `address`
 * postal code, street and house number; names are compared, not looked up.
 */
export const keyKinds = ['niss', 'birthDate', 'phone', 'email', 'address'] as const
export type KeyKind = (typeof keyKinds)[number]

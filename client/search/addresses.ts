import type { FoundPerson, FoundRequest } from '#shared/search/contract.ts'

export const addressOfRequest = ({ id }: FoundRequest) => `/requests/${id}`
export const addressOfPerson = ({ requestId }: FoundPerson) => `/persons/${requestId}`

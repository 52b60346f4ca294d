import type { RequestHead } from '#shared/persons/contract.ts'

/** The newest of a person's requests, which names them; undefined where there is none. */
export const latestOf = (requests: readonly RequestHead[]): RequestHead | undefined => requests.at(-1)

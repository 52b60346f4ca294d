import { createContext } from 'react'
import type { PresentColleague } from '#shared/presence/contract.ts'

/** Which colleagues have which requests open, by the request's id. */
export const PresentContext = createContext<ReadonlyMap<string, readonly PresentColleague[]>>(new Map())

/** The id of the words that say so of a row. */
export const presentWordsId = (requestId: string) => `present-${requestId}`

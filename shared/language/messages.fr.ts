import { firstFr } from './first.fr.ts'
import { laterFr } from './later.fr.ts'

/** All that the pages say in this language, by room. */
export const messages = { ...firstFr, ...laterFr }

export type Messages = typeof messages

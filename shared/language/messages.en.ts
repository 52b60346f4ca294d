import { firstEn } from './first.en.ts'
import { laterEn } from './later.en.ts'
import type { Messages } from './messages.fr.ts'

/** All that the pages say in this language, by room. */
export const messages: Messages = { ...firstEn, ...laterEn }

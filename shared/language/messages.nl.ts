import { firstNl } from './first.nl.ts'
import { laterNl } from './later.nl.ts'
import type { Messages } from './messages.fr.ts'

/** All that the pages say in this language, by room. */
export const messages: Messages = { ...firstNl, ...laterNl }

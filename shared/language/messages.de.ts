import { firstDe } from './first.de.ts'
import { laterDe } from './later.de.ts'
import type { Messages } from './messages.fr.ts'

/** All that the pages say in this language, by room. */
export const messages: Messages = { ...firstDe, ...laterDe }

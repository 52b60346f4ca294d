import type { SearchMessages } from './messages.fr.ts'

export const searchNl: SearchMessages = {}

import type { SearchMessages } from './messages.fr.ts'

export const searchEn: SearchMessages = {}

import type { SearchMessages } from './messages.fr.ts'

export const searchDe: SearchMessages = {}

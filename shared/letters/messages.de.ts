import type { LettersMessages } from './messages.fr.ts'

export const lettersDe: LettersMessages = {}

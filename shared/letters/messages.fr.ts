export const lettersFr = {}

export type LettersMessages = typeof lettersFr

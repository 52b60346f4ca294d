export const hintsFr = {}

export type HintsMessages = typeof hintsFr

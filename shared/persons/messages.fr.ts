export const personsFr = {}

export type PersonsMessages = typeof personsFr

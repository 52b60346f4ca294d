export const searchFr = {}

export type SearchMessages = typeof searchFr

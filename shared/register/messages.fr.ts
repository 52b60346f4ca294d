export const registerFr = {}

export type RegisterMessages = typeof registerFr

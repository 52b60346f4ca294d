export const restFr = {}

export type RestMessages = typeof restFr

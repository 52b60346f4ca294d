export const transfersFr = {}

export type TransfersMessages = typeof transfersFr

export const acknowledgementFr = {}

export type AcknowledgementMessages = typeof acknowledgementFr

export const presenceFr = {}

export type PresenceMessages = typeof presenceFr

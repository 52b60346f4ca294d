export const identityFr = {}

export type IdentityMessages = typeof identityFr

export const committeeFr = {}

export type CommitteeMessages = typeof committeeFr

export const decisionsFr = {}

export type DecisionsMessages = typeof decisionsFr

export const labelsFr = {}

export type LabelsMessages = typeof labelsFr

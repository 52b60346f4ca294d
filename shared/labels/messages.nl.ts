import type { LabelsMessages } from './messages.fr.ts'

export const labelsNl: LabelsMessages = {}

import type { LabelsMessages } from './messages.fr.ts'

export const labelsEn: LabelsMessages = {}

import type { LabelsMessages } from './messages.fr.ts'

export const labelsDe: LabelsMessages = {}

import type { ViewsMessages } from './messages.fr.ts'

export const viewsDe: ViewsMessages = {}

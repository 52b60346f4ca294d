import type { ViewsMessages } from './messages.fr.ts'

export const viewsNl: ViewsMessages = {}

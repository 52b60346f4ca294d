import type { ViewsMessages } from './messages.fr.ts'

export const viewsEn: ViewsMessages = {}

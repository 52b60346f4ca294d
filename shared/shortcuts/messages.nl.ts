import type { ShortcutsMessages } from './messages.fr.ts'

export const shortcutsNl: ShortcutsMessages = {}

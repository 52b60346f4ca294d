import type { ShortcutsMessages } from './messages.fr.ts'

export const shortcutsDe: ShortcutsMessages = {}

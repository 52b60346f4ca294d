export const shortcutsFr = {}

export type ShortcutsMessages = typeof shortcutsFr

import { heldTogether } from './keyPressed.ts'
import { type GoName, type ShortcutName, shortcuts } from './shortcuts.ts'

/** The first key of a shortcut as a sentence names it, with the names that stand on the keys: « J », « Entrée », « Ctrl + K ». */
export const keyText = (name: Exclude<ShortcutName, GoName>, keyNames: Readonly<Record<string, string>>): string =>
  heldTogether(shortcuts[name].keys[0])
    .map((key) => keyNames[key] ?? key)
    .join(' + ')

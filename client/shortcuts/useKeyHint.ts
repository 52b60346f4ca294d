import { useShortcutsOn } from '#client/layout/shortcuts.ts'
import { ariaKeys } from '#shared/shortcuts/keyPressed.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'

/** Tells a button's key to who looks at it and to who hears it; nothing while keys are switched off. */
export function useKeyHint(name: ShortcutName | undefined, words: string) {
  const on = useShortcutsOn()
  if (!on || name === undefined) return { title: words }
  const keys = ariaKeys(name)
  return { title: `${words} (${keys})`, 'aria-keyshortcuts': keys }
}

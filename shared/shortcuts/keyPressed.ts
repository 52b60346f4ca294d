import { type ShortcutName, shortcutNames, shortcuts } from './shortcuts.ts'

/** What a browser says of a key that goes down. */
export type KeyDown = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The key as the table of keys names it, wherever the keyboard has it: `?` needs Shift on most keyboards, a letter needs
 * none and is the same under Caps Lock. Null with Alt: those belong to the browser and to screen readers.
 */
export function keyPressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyDown): string | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return shiftKey ? null : `Control+${key.toLowerCase()}`
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key
}

/** What these keys do, each where it holds; a sequence is written with spaces. */
export const namesAt = (keys: string): readonly ShortcutName[] =>
  shortcutNames.filter((name) => shortcuts[name].keys.some((one) => one === keys))

/** What may follow a first key; empty when nothing does. */
export const namesAfter = (first: string): readonly ShortcutName[] =>
  shortcutNames.filter((name) => shortcuts[name].keys.some((one) => one.startsWith(`${first} `)))

const neverOff = ['Escape', 'Enter', 'ArrowDown', 'ArrowUp']

/** Whether the key can be switched off: all that a voice or an unsteady hand may type by accident (WCAG 2.1.4), and Ctrl + K. */
export const canBeOff = (key: string): boolean => !neverOff.includes(key)

/** The keys as `aria-keyshortcuts` wants them; empty for keys that follow one another, which it cannot say. */
export const ariaKeys = (name: ShortcutName): string =>
  shortcuts[name].keys
    .filter((keys) => !keys.includes(' '))
    .map((keys) => keys.replace(/\+(\w)$/, (_, letter: string) => `+${letter.toUpperCase()}`))
    .join(' ')

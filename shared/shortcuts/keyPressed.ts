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
 * The key as the table of keys names it, wherever the keyboard has it: `?` needs Shift on most keyboards. A letter is a
 * capital with Shift, whatever Caps Lock says. Null with Alt: those belong to the browser and to screen readers.
 */
export function keyPressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyDown): string | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return shiftKey ? null : `Control+${key.toLowerCase()}`
  if (key.length > 1) return key
  return shiftKey ? key.toUpperCase() : key.toLowerCase()
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

/** The keys that are held down together, as they are written on the keyboard: a capital needs Shift. */
export const heldTogether = (key: string): readonly string[] =>
  /^\p{Lu}$/u.test(key) ? ['Shift', key] : key.split('+').map((one) => (one.length === 1 ? one.toUpperCase() : one))

/** The keys as `aria-keyshortcuts` wants them; empty for keys that follow one another, which it cannot say. */
export const ariaKeys = (name: ShortcutName): string =>
  shortcuts[name].keys
    .filter((keys) => !keys.includes(' '))
    .map((keys) => heldTogether(keys).join('+'))
    .join(' ')

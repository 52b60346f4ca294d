import { shortcutsAreOn } from '#client/layout/shortcuts.ts'
import type { Refusal } from '#shared/refusals.ts'
import { canBeOff, keyPressed, namesAfter, namesAt } from '#shared/shortcuts/keyPressed.ts'
import type { ShortcutName } from '#shared/shortcuts/shortcuts.ts'
import { isBusy, isWriting } from './busy.ts'
import { offeredOf } from './offers.ts'

/** What is to be said after a key: what may follow it, or why it may not be used. */
export type Said =
  | { readonly says: 'follows'; readonly names: readonly ShortcutName[] }
  | { readonly says: 'refused'; readonly name: ShortcutName; readonly refusal: Refusal }

/** How long after the first key the second may be pressed, in milliseconds; a page that is slow to hear it takes nothing from that. */
const patience = 1_500

/** The one place where keys are heard; until the returned function is called. */
export function listenForKeys(say: (said: Said | null) => void): () => void {
  let first = { key: '', at: 0 }
  let free = false

  const begin = (key: string, at: number) => {
    const names = namesAfter(key).filter((name) => offeredOf([name]))
    if (names.length === 0) return false
    first = { key, at }
    say({ says: 'follows', names })
    return true
  }
  const act = (event: KeyboardEvent, names: readonly ShortcutName[]) => {
    const found = offeredOf(names)
    if (!found) return false
    if (found.refusal === null) return found.act(event) !== false
    say({ says: 'refused', name: found.name, refusal: found.refusal })
    return true
  }

  // Before anybody else: a dialog that Escape closes is gone when the key comes by again.
  const look = (event: KeyboardEvent) => {
    free = !isBusy(event)
  }
  const hear = (event: KeyboardEvent) => {
    const key = keyPressed(event)
    if (event.defaultPrevented || key === null || modifiers.includes(event.key)) return
    if (event.repeat && !repeating.includes(key)) return
    if (!free) return key === 'Escape' ? leaveField(event) : undefined
    if (canBeOff(key) && !shortcutsAreOn()) return
    const before = event.timeStamp - first.at <= patience ? first.key : ''
    first = { key: '', at: 0 }
    say(null)
    const done =
      before === '' ? act(event, namesAt(key)) || begin(key, event.timeStamp) : act(event, namesAt(`${before} ${key}`))
    if (done) event.preventDefault()
  }

  window.addEventListener('keydown', look, true)
  document.addEventListener('keydown', hear)
  return () => {
    window.removeEventListener('keydown', look, true)
    document.removeEventListener('keydown', hear)
  }
}

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']

/** What goes on while the key is held down. */
const repeating = ['j', 'k', 'ArrowDown', 'ArrowUp']

const stays = '[role="dialog"] *, [aria-expanded="true"]'

/** Out of a field on the page, so that the next key is heard; what was written stays. */
function leaveField({ target }: KeyboardEvent) {
  if (target instanceof HTMLElement && isWriting(target) && !target.matches(stays)) target.blur()
}

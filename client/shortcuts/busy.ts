const notWritten = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']
const written = '[role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"]'
const standsInFront = '[role="dialog"], [role="alertdialog"], [data-holds-keys]'

/** Whether keys are characters here, or choose among what is listed. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notWritten.includes(target.type)
  return target.matches('textarea, select') || target.isContentEditable || target.closest(written) !== null
}

/** Whether the key belongs to something else: to who writes or composes a character, fills in a form, or has a dialog or a menu open. */
export const isBusy = ({ target, isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing ||
  keyCode === composing ||
  isWriting(target) ||
  (target instanceof HTMLElement && target.closest('form') !== null) ||
  document.querySelector(standsInFront) !== null

/** What browsers say of a key that an input method takes. */
const composing = 229

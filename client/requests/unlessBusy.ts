import { shortcutsAreOn } from '#client/layout/shortcuts.ts'

/** A key that does nothing while a dialog is open, nor for who has turned single keys off. */
export const unlessBusy = (act: () => void) => () => {
  if (shortcutsAreOn() && document.querySelector('[role="dialog"]') === null) act()
}

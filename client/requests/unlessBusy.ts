/** A key that does nothing while a dialog is open. */
export const unlessBusy = (act: () => void) => () => {
  if (document.querySelector('[role="dialog"]') === null) act()
}

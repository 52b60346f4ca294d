const place = 'relais-shortcuts'

/** Whether single keys do something here; kept on this machine, for who speaks to it or presses keys by accident. */
export const shortcutsAreOn = (): boolean => localStorage.getItem(place) !== 'off'

export function setShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
}

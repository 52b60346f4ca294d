import { useSyncExternalStore } from 'react'

const place = 'relais-shortcuts'
const listeners = new Set<() => void>()

/**
 * Whether single keys do something here. Kept on this machine and not with the account: it is for who speaks to this
 * machine or presses its keys by accident.
 */
export const shortcutsAreOn = (): boolean => localStorage.getItem(place) !== 'off'

export function setShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
  for (const tell of listeners) tell()
}

/** The same, followed: also when another tab switches them. */
export const useShortcutsOn = (): boolean => useSyncExternalStore(listen, shortcutsAreOn)

function listen(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

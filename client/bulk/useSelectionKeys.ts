import { offeredOf } from '#client/shortcuts/offers.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'
import { selection } from './selection.ts'

/** X selects the row that has the focus or is open, Shift + X all rows up to it; Shift + J and K go on and select. */
export function useSelectionKeys(ids: readonly string[]): void {
  useShortcut('selectRow', () => {
    const row = rowInHand(ids)
    if (row === undefined) return false
    selection.toggle(row)
  })
  useShortcut('extendRow', () => {
    const row = rowInHand(ids)
    if (row === undefined) return false
    selection.extendTo(row)
  })
  const goOn = (step: 1 | -1) => {
    const row = rowInHand(ids)
    const next = row === undefined ? undefined : ids[ids.indexOf(row) + step]
    if (row === undefined || next === undefined) return false
    selection.extendTo(row)
    selection.extendTo(next)
    offeredOf([step === 1 ? 'nextRow' : 'previousRow'])?.act()
  }
  useShortcut('extendDown', () => goOn(1))
  useShortcut('extendUp', () => goOn(-1))
}

/** The row that has the focus, be it its name or its box; else the one that is open beside the list. */
function rowInHand(ids: readonly string[]): string | undefined {
  const row = document.activeElement?.closest('tr') ?? document.querySelector('tr:has([data-row-link][aria-current])')
  const id = row?.querySelector('[data-row-link]')?.getAttribute('data-row-link')
  return ids.find((one) => one === id)
}

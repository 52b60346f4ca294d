import { useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'react-router'
import { focusRequest } from '#client/requests/focusRequest.ts'
import { useShortcut } from '#client/shortcuts/useShortcut.ts'

type Rows = { readonly ids: readonly string[]; readonly show: (index: number) => void }

/** The row that had the focus last, also when its request was opened and left again. */
let lastRow = ''
/** Where it stood: a request that left the list, triaged for instance, leaves its place to the next. */
let lastPlace = 0
/** The row that gets the focus as soon as it is drawn: a key that is held down goes on from there. */
let awaited: string | null = null

/** A row far down is drawn only some moments after it is scrolled to. */
const framesToDraw = 30

/** J and K, or the arrows from a row, go from row to row; a request that is open beside the list follows, and Escape closes it. */
export function useRowKeys({ ids, show }: Rows) {
  const [params, setParams] = useSearchParams()
  const open = params.get('open')

  const move = (step: number, event?: KeyboardEvent) => {
    // Elsewhere than on a row, arrows scroll.
    if (event?.key.startsWith('Arrow') && focusedRow() === null) return false
    const at = ids.indexOf(awaited ?? focusedRow() ?? open ?? lastRow)
    const wanted = at === -1 ? lastPlace + Math.min(step, 0) : at + step
    const next = Math.min(Math.max(wanted, 0), ids.length - 1)
    lastPlace = next
    show(next)
    awaited = ids[next] ?? null
    if (awaited !== null) go(awaited)
  }
  const go = (row: string, frames = framesToDraw) => {
    if (awaited !== row) return
    const link = linkOf(row)
    if (!link && frames > 0) return void requestAnimationFrame(() => go(row, frames - 1))
    awaited = null
    link?.focus({ preventScroll: true })
    if (open !== null) link?.click()
  }
  useShortcut('nextRow', (event) => move(1, event))
  useShortcut('previousRow', (event) => move(-1, event))
  // A link opens by itself; once it is open, the same key goes into the request beside the list.
  useShortcut('openRow', () => open !== null && focusedRow() === open && focusRequest())
  useShortcut('closeBeside', () => {
    if (open === null) return false
    linkOf(open)?.focus({ preventScroll: true })
    setParams((now) => {
      now.delete('open')
      return now
    })
  })

  const notePlace = useEffectEvent((row: string) => {
    lastRow = row
    lastPlace = Math.max(ids.indexOf(row), 0)
  })

  useEffect(() => {
    const remember = () => {
      awaited = null
      const row = focusedRow()
      if (row !== null) notePlace(row)
    }
    document.addEventListener('focusin', remember)
    // Back from a request, the keyboard goes on where it was.
    if (document.activeElement === document.body) linkOf(lastRow)?.focus({ preventScroll: true })
    return () => document.removeEventListener('focusin', remember)
  }, [])
}

const linkOf = (id: string) => document.querySelector<HTMLAnchorElement>(`[data-row-link="${id}"]`)

const focusedRow = () => document.activeElement?.getAttribute('data-row-link') ?? null

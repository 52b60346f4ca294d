import { useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'react-router'
import { shortcutsAreOn } from '#client/layout/shortcuts.ts'

type Rows = { readonly ids: readonly string[]; readonly show: (index: number) => void }

const moves: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/** The row that had the focus last, also when its request was opened and left again. */
let lastRow = ''
/** Where it stood: a request that left the list, triaged for instance, leaves its place to the next. */
let lastPlace = 0

/** J and K, or the arrows within the list, go from row to row; a request that is open beside the list follows. */
export function useRowKeys({ ids, show }: Rows) {
  const [params] = useSearchParams()
  const open = params.get('open')

  const move = useEffectEvent((event: KeyboardEvent) => {
    const step = moves[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return
    const at = ids.indexOf(focusedRow() ?? open ?? lastRow)
    const wanted = at === -1 ? lastPlace + Math.min(step, 0) : at + step
    const next = Math.min(Math.max(wanted, 0), ids.length - 1)
    lastPlace = next
    event.preventDefault()
    show(next)
    const go = () => {
      const link = linkOf(ids[next])
      link?.focus({ preventScroll: true })
      if (open !== null) link?.click()
      return link !== null
    }
    // A row far down is drawn only once it is scrolled to.
    if (!go()) requestAnimationFrame(go)
  })

  const notePlace = useEffectEvent((row: string) => {
    lastRow = row
    lastPlace = Math.max(ids.indexOf(row), 0)
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => move(event)
    const remember = () => {
      const row = focusedRow()
      if (row) notePlace(row)
    }
    document.addEventListener('keydown', listen)
    document.addEventListener('focusin', remember)
    // Back from a request, the keyboard goes on where it was.
    if (document.activeElement === document.body) linkOf(lastRow)?.focus({ preventScroll: true })
    return () => {
      document.removeEventListener('keydown', listen)
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

const linkOf = (id = '') => document.querySelector<HTMLAnchorElement>(`[data-row-link="${id}"]`)

const focusedRow = () => document.activeElement?.getAttribute('data-row-link')

/** Whether the key belongs to something else: a field, a menu, another part of the page; arrows scroll unless a row has the focus. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (key.startsWith('Arrow')) return !target.hasAttribute('data-row-link')
  return !shortcutsAreOn() || !(target === document.body || target.hasAttribute('data-row-link') || isAtRest(target))
}

/** In the request beside the list, but not where something is written or chosen. */
const isAtRest = (target: HTMLElement) =>
  target.closest('article') !== null && !target.matches('input, textarea, select')

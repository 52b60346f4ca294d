import { type RefObject, useEffect } from 'react'

/**
 * A click anywhere in a row follows its link. Elsewhere the link itself covers the row; a cell that is pinned keeps it
 * within its own bounds.
 */
export function useRowClicks(table: RefObject<HTMLTableElement | null>, pinned: boolean) {
  useEffect(() => {
    const body = pinned ? table.current : null
    const follow = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button, input, label, thead')) return
      const link = event.target.closest('tr')?.querySelector('[data-row-link]')
      link?.dispatchEvent(new MouseEvent('click', event))
    }
    body?.addEventListener('click', follow)
    return () => body?.removeEventListener('click', follow)
  }, [table, pinned])
}

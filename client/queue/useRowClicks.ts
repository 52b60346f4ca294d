import { type RefObject, useEffect } from 'react'

/**
 * A click anywhere in a row follows its link. The link covers the row by itself, but for marks, which say what they mean
 * under the pointer, and where its own cell is pinned.
 */
export function useRowClicks(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const body = table.current
    const follow = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button, input, label, thead')) return
      const link = event.target.closest('tr')?.querySelector('[data-row-link]')
      link?.dispatchEvent(new MouseEvent('click', event))
    }
    body?.addEventListener('click', follow)
    return () => body?.removeEventListener('click', follow)
  }, [table])
}

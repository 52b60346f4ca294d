import { useEffect } from 'react'
import { useMessages } from '#client/language/useMessages.ts'

/** Names the page in the browser's tab, its history and for screen readers. */
export function usePageTitle(title: string) {
  const { product } = useMessages().layout
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
}

import { useState } from 'react'
import { useWorker } from '#client/session/useWorker.ts'

/**
 * The note that is being written on this request: it survives a reload of the tab, and is gone once it is empty or
 * its author signs out.
 */
export function useDraft(requestId: string) {
  const key = `relais-draft-${useWorker().id}-${requestId}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const write = (next: string) => {
    if (next === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, next)
    setText(next)
  }
  /** Leaves what was written on after this was sent. */
  const take = (sent: string) => {
    const now = sessionStorage.getItem(key) ?? ''
    write(now.startsWith(sent) ? now.slice(sent.length).trimStart() : now)
  }
  return { text, write, take }
}

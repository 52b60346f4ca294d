import { useState } from 'react'
import { useWorker } from '#client/session/useWorker.ts'
import { HandDraft } from './handDraft.ts'

/** What is being typed about a message: it survives a reload of the tab, and is gone once the message is dealt with. */
export function useHandDraft(messageId: string, start: HandDraft) {
  const key = `relais-draft-${useWorker().id}-${messageId}`
  const [kept] = useState(() => readDraft(key))
  const [draft, setDraft] = useState(kept ?? start)
  const [found, setFound] = useState(kept !== null)
  return {
    draft,
    /** Whether this tab had kept something. */
    found,
    write(next: HandDraft) {
      sessionStorage.setItem(key, JSON.stringify(next))
      setDraft(next)
    },
    startAgain() {
      sessionStorage.removeItem(key)
      setDraft(start)
      setFound(false)
    },
    forget: () => sessionStorage.removeItem(key),
  }
}

function readDraft(key: string): HandDraft | null {
  const kept = sessionStorage.getItem(key)
  if (kept === null) return null
  const read = HandDraft.safeParse(JSON.parse(kept))
  return read.success ? read.data : null
}

import { useEffect, useEffectEvent, useState } from 'react'
import { ask } from '#client/http/ask.ts'
import { presence, saidEvery } from '#shared/presence/contract.ts'
import { useWriting } from './writing.ts'

/**
 * Tells colleagues that this page has the request open, while it can be seen, and that it has left. What does not arrive is
 * said again soon, or forgotten by the office.
 */
export function useTellPresence(requestId: string) {
  const writing = useWriting(requestId)
  const [visit] = useState(newVisit)
  const params = { requestId }
  const here = useEffectEvent((now: boolean) => {
    if (!document.hidden) ask(presence.here, { params, body: { visit, writing: now } }).catch(() => null)
  })
  const leave = useEffectEvent(() => {
    ask(presence.leave, { params, body: { visit }, keepalive: true }).catch(() => null)
  })

  useEffect(() => {
    const say = () => here(writing)
    say()
    const again = setInterval(say, saidEvery)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearInterval(again)
      document.removeEventListener('visibilitychange', say)
    }
  }, [writing])

  useEffect(() => {
    const go = () => leave()
    window.addEventListener('pagehide', go)
    return () => {
      window.removeEventListener('pagehide', go)
      go()
    }
  }, [])
}

const newVisit = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

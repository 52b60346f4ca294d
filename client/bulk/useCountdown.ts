import { useEffect, useEffectEvent, useState } from 'react'

type Countdown = {
  readonly seconds: number
  /** It does not stand still for longer than this, all in all. */
  readonly atMost: number
  readonly standsStill: boolean
  readonly onEnd: () => void
}

/** The seconds that are left, one less each second unless it stands still. */
export function useCountdown({ seconds, atMost, standsStill, onEnd }: Countdown): number {
  const [{ left, passed }, setState] = useState({ left: seconds, passed: 0 })
  const tick = useEffectEvent(() => {
    const next = { left: standsStill ? left : left - 1, passed: passed + 1 }
    if (next.left <= 0 || next.passed >= atMost) onEnd()
    else setState(next)
  })
  useEffect(() => {
    const timer = setInterval(() => tick(), 1_000)
    return () => clearInterval(timer)
  }, [])
  return left
}

import { useSyncExternalStore } from 'react'
import { type Day, dayOf } from '#shared/calendar/days.ts'

const minute = 60_000

const readToday = () => dayOf(new Date().toISOString())

let today = readToday()
let watch: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** Today in Belgium, also on a page that stays open past midnight. One clock serves all who ask: a list asks a hundred times. */
export const useToday = (): Day => useSyncExternalStore(listen, () => today)

function listen(listener: () => void) {
  if (listeners.size === 0) start()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(watch)
  }
}

function start() {
  look()
  watch = setInterval(look, minute)
}

function look() {
  const now = readToday()
  if (now === today) return
  today = now
  for (const listener of listeners) listener()
}

import { useSyncExternalStore } from 'react'

/** How long after the last letter somebody still counts as writing, in milliseconds. */
const stillFor = 15_000

let on: string | null = null
let still: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(requestId: string | null) {
  if (on === requestId) return
  on = requestId
  for (const listener of listeners) listener()
}

/** Says that a note on the request now reads so; an empty one is written no more. */
export function tellWriting(requestId: string, text: string): void {
  clearTimeout(still)
  set(text.trim() === '' ? null : requestId)
  still = setTimeout(() => set(null), stillFor)
}

/** Whether a note is being written on the request in this tab. */
export const useWriting = (requestId: string): boolean => useSyncExternalStore(listen, () => on === requestId)

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

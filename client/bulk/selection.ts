import { useSyncExternalStore } from 'react'

const nobody: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

/** Which requests are selected, in the order in which they were; they stay so from page to page of one list. */
let chosen = nobody
/** The list that they are selected in, and the colleague who does. */
let within = ''
/** The rows of the page that is shown, in their order. */
let page: readonly string[] = []
/** The row that was selected last by itself: a range begins there. */
let anchor: string | null = null

function become(next: ReadonlySet<string>) {
  chosen = next
  for (const tell of listeners) tell()
}

/** The selection, which every row and the bar share. */
export const selection = {
  /** Forgets what was selected in another list. */
  enter(list: string) {
    if (within !== list) selection.clear()
    within = list
  },
  showing(ids: readonly string[]) {
    page = ids
    become(new Set(chosen))
  },
  clear() {
    anchor = null
    become(nobody)
  },
  toggle(id: string) {
    anchor = id
    become(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]))
  },
  /** Selects every row from the one that was selected last to this one. */
  extendTo(id: string) {
    const [from, to] = [page.indexOf(anchor ?? id), page.indexOf(id)].sort((one, other) => one - other)
    const between = from === undefined || to === undefined || from === -1 ? [id] : page.slice(from, to + 1)
    anchor ??= id
    become(new Set([...chosen, ...between]))
  },
  add(ids: readonly string[]) {
    become(new Set([...chosen, ...ids]))
  },
  remove(ids: readonly string[]) {
    become(new Set([...chosen].filter((one) => !ids.includes(one))))
  },
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useSelection = (): ReadonlySet<string> => useSyncExternalStore(listen, () => chosen)

export const useIsSelected = (id: string): boolean => useSyncExternalStore(listen, () => chosen.has(id))

/** The rows of the page that is shown. */
export const useSelectionPage = (): readonly string[] => useSyncExternalStore(listen, () => page)

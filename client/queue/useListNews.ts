import { type RefObject, useState } from 'react'
import { useNews } from '#client/live/useLive.ts'

const together = 150

type Listening = {
  readonly region: RefObject<HTMLElement | null>
  readonly refetch: () => unknown
  /** When the list that is shown was fetched, in milliseconds: what changed before is in it. */
  readonly shownSince: number
}

/** What changed in the list: fetched at once, or, while the reader's pointer or focus is in it, counted until they ask. */
export function useListNews({ region, refetch, shownSince }: Listening) {
  const [changed, setChanged] = useState<{ readonly since: number; readonly ids: readonly string[] }>({
    since: shownSince,
    ids: [],
  })
  const ids = changed.since === shownSince ? changed.ids : []
  const [soon, setSoon] = useState<ReturnType<typeof setTimeout>>()

  const isBusy = () =>
    region.current?.matches(':hover') === true || region.current?.contains(document.activeElement) === true

  useNews(({ type, id }) => {
    if (type !== 'request') return
    if (isBusy()) {
      setChanged((now) => ({
        since: shownSince,
        ids: [...new Set([...(now.since === shownSince ? now.ids : []), id])],
      }))
      return
    }
    clearTimeout(soon)
    setSoon(setTimeout(refetch, together))
  })

  return {
    changes: ids.length,
    show: refetch,
    /** The reader has left the list: what was held back may come. */
    settle: () => {
      if (ids.length > 0 && region.current?.contains(document.activeElement) !== true) refetch()
    },
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { News } from '#shared/live/news.ts'
import { followWhileSeen, type LiveState } from './followNews.ts'
import { refetchFor } from './refetchFor.ts'
import { LiveContext, LiveStateContext } from './useLive.ts'

const together = 150

/** Follows what colleagues change, and asks again what it concerns: several changes at once, one time. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('waiting')
  const [line] = useState(openLine)

  useEffect(() => {
    let wasLost = false
    const onState = (next: LiveState) => {
      setState(next)
      // What happened while nobody listened is not told again.
      if (next === 'connected' && wasLost) queries.invalidateQueries()
      // A session that has ended shows here first.
      if (next === 'lost' && !document.hidden) queries.invalidateQueries({ queryKey: ['session'] })
      wasLost = next === 'lost'
    }
    return followWhileSeen({ onNews: line.tell, onState })
  }, [queries, line])

  useEffect(() => {
    let heard: readonly News[] = []
    let soon: ReturnType<typeof setTimeout> | undefined
    const refetch = () => {
      refetchFor(queries, heard)
      heard = []
      soon = undefined
    }
    const stop = line.listen((news) => {
      heard = [...heard, news]
      soon ??= setTimeout(refetch, together)
    })
    return () => {
      stop()
      clearTimeout(soon)
    }
  }, [queries, line])

  return (
    <LiveContext value={line}>
      <LiveStateContext value={state}>{children}</LiveStateContext>
    </LiveContext>
  )
}

function openLine() {
  const listeners = new Set<(news: News) => void>()
  return {
    tell: (news: News) => {
      for (const listener of listeners) listener(news)
    },
    listen: (listener: (news: News) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

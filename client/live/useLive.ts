import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { News } from '#shared/live/news.ts'
import type { LiveState } from './followNews.ts'

type Live = { readonly listen: (listener: (news: News) => void) => () => void }

export const LiveContext = createContext<Live | null>(null)
export const LiveStateContext = createContext<LiveState>('waiting')

/** Whether this page hears what colleagues change. */
export const useLiveState = () => use(LiveStateContext)

/** Tells what colleagues change, as it happens, while the component stands. */
export function useNews(listener: (news: News) => void) {
  const live = use(LiveContext)
  const tell = useEffectEvent(listener)
  useEffect(() => live?.listen((news) => tell(news)), [live])
}

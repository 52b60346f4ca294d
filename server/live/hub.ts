import type { News } from '#shared/live/news.ts'

/** Tells those who listen. What a listener may not hear, it leaves out itself. */
export type Hub = {
  publish(news: News): void
  /** Listens until the returned function is called. */
  listen(listener: (news: News) => void): () => void
}

export function openHub(): Hub {
  const listeners = new Set<(news: News) => void>()
  return {
    publish(news) {
      for (const listener of listeners) listener(news)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

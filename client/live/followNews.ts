import { type News, newsTypes } from '#shared/live/news.ts'

/** `lost` also while the page cannot be seen: then nobody listens. */
export type LiveState = 'waiting' | 'connected' | 'lost'

type Told = { readonly onNews: (news: News) => void; readonly onState: (state: LiveState) => void }

const firstPause = 2_000
const longestPause = 60_000

/**
 * Follows the office until the returned function is called. A broken line mends itself; where the server said no, it is
 * asked again after a pause that doubles each time.
 */
function followNews({ onNews, onState }: Told): () => void {
  let source: EventSource
  let again: ReturnType<typeof setTimeout>
  let pause = firstPause

  function connect() {
    source = new EventSource('/api/live')
    source.onopen = () => {
      pause = firstPause
      onState('connected')
    }
    source.onmessage = ({ data }) => {
      const news: unknown = JSON.parse(data)
      if (isNews(news)) onNews(news)
    }
    source.onerror = () => {
      onState('lost')
      if (source.readyState !== EventSource.CLOSED) return
      again = setTimeout(connect, pause)
      pause = Math.min(pause * 2, longestPause)
    }
  }

  connect()
  return () => {
    clearTimeout(again)
    source.close()
    onState('lost')
  }
}

/** The same, only while the page can be seen. */
export function followWhileSeen(told: Told): () => void {
  let stop: (() => void) | null = null
  const look = () => {
    if (!document.hidden) stop ??= followNews(told)
    else {
      stop?.()
      stop = null
    }
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    stop?.()
  }
}

const isNews = (told: unknown): told is News =>
  typeof told === 'object' && told !== null && 'type' in told && newsTypes.some((type) => type === told.type)

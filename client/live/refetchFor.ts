import type { QueryClient } from '@tanstack/react-query'
import type { News, NewsType } from '#shared/live/news.ts'

/** What else is known of a request. */
const rooms = [
  'contacts',
  'pieces',
  'appointments',
  'transfers',
  'committee',
  'decisions',
  'letters',
  'mail',
  'register',
  'today',
  'acknowledgement',
  'persons',
  'hints',
  'rest',
] as const

/** The rooms whose questions are asked again at once; the list itself is left to the list, which may be under a reader's cursor. */
const concerned: Readonly<Record<NewsType, readonly string[]>> = {
  request: ['requests', 'notes', 'counts', ...rooms],
  note: ['requests', 'notes'],
  notice: ['notices', 'today'],
  unreadable: ['intake', 'counts'],
  mail: ['mail', 'acknowledgement', 'letters', 'today', 'requests'],
  // A page asks again about the request or the rows that it shows.
  presence: [],
  office: ['office', 'labels', 'views', 'session', 'clocks', 'settings', 'territory', 'committee', 'letters', 'today'],
}

/** Asks again what these news have made stale. */
export function refetchFor(queries: QueryClient, news: readonly News[]) {
  const stale = new Set(news.flatMap(({ type }) => concerned[type]))
  for (const room of stale) queries.invalidateQueries({ queryKey: [room] })
  // Who looks at a request changes nothing of it.
  if (news.some(({ type }) => type !== 'presence'))
    queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' })
}

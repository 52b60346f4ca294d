import { queryClient } from './http/queryClient.ts'
import { guessLanguage } from './language/chosenLanguage.ts'
import { loadFirst, loadLater } from './language/loadMessages.ts'
import { noticesApi } from './notices/api.ts'
import { queueApi } from './queue/api.ts'
import { readView } from './queue/readView.ts'
import { sessionApi } from './session/api.ts'
import { firstPageOf } from './session/firstPage.ts'
import { lastFirstPage } from './session/lastFirstPage.ts'
import { todayApi } from './today/api.ts'
import { viewsApi } from './views/api.ts'

/** What these say comes with the first view. */
const firstPages = ['/', '/queue', '/today']

/** Asks at once for all that the first view needs, instead of one thing after the other. */
export function askAhead(address: Location) {
  const language = guessLanguage()
  void loadFirst(language)
  if (!firstPages.includes(address.pathname)) loadLater(language).catch(() => null)
  const expected = lastFirstPage()
  askFor(expected, address)
  queryClient.fetchQuery(sessionApi.show({})).then(
    ({ worker }) => {
      const firstPage = worker && firstPageOf(worker)
      if (firstPage !== expected) askFor(firstPage, address)
    },
    // The page asks again, and says what went wrong.
    () => null,
  )
}

/** What a colleague with this first page sees at the address. */
function askFor(firstPage: string | null, { pathname, search }: Location) {
  const opened = pathname === '/' ? firstPage : pathname
  if (opened === '/queue') void import('./queue/QueuePage.tsx')
  if (opened === '/today') void import('./today/TodayPage.tsx')
  if (firstPage !== '/today' && firstPage !== '/queue') return
  void queryClient.prefetchQuery(queueApi.counts({}))
  void queryClient.prefetchQuery(noticesApi.list({}))
  if (firstPage === '/today') void queryClient.prefetchQuery(todayApi.show({}))
  if (opened !== '/queue') return
  void queryClient.prefetchQuery(viewsApi.layouts({}))
  void queryClient.prefetchQuery(queueApi.list({ query: readView(new URLSearchParams(search)) }))
}

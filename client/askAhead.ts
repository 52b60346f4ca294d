import { queryClient } from './http/queryClient.ts'
import { guessLanguage } from './language/chosenLanguage.ts'
import { loadMessages } from './language/loadMessages.ts'
import { noticesApi } from './notices/api.ts'
import { queueApi } from './queue/api.ts'
import { readView } from './queue/readView.ts'
import { sessionApi } from './session/api.ts'
import { mayAskForLists } from './session/listsMark.ts'

/** Asks at once for all that the first view needs, instead of one thing after the other. */
export function askAhead({ pathname, search }: Location) {
  void loadMessages(guessLanguage())
  void queryClient.prefetchQuery(sessionApi.show({}))
  if (!mayAskForLists()) return
  void queryClient.prefetchQuery(queueApi.counts({}))
  void queryClient.prefetchQuery(noticesApi.list({}))
  if (pathname !== '/' && pathname !== '/queue') return
  void import('./queue/QueuePage.tsx')
  void queryClient.prefetchQuery(queueApi.list({ query: readView(new URLSearchParams(search)) }))
}

import { may } from '#shared/people/permissions.ts'
import type { Me } from '#shared/session/contract.ts'
import { queryClient } from './http/queryClient.ts'
import { guessLanguage } from './language/chosenLanguage.ts'
import { loadMessages } from './language/loadMessages.ts'
import { noticesApi } from './notices/api.ts'
import { queueApi } from './queue/api.ts'
import { readView } from './queue/readView.ts'
import { sessionApi } from './session/api.ts'
import { mayAskForLists } from './session/listsMark.ts'

/** Asks at once for all that the first view needs, instead of one thing after the other. */
export function askAhead(address: Location) {
  void loadMessages(guessLanguage())
  if (opensList(address)) void import('./queue/QueuePage.tsx')
  const asked = mayAskForLists()
  if (asked) askForLists(address)
  queryClient.fetchQuery(sessionApi.show({})).then(
    ({ worker }) => !asked && mayList(worker) && askForLists(address),
    // The page asks again, and says what went wrong.
    () => null,
  )
}

function askForLists(address: Location) {
  void queryClient.prefetchQuery(queueApi.counts({}))
  void queryClient.prefetchQuery(noticesApi.list({}))
  if (!opensList(address)) return
  void queryClient.prefetchQuery(queueApi.list({ query: readView(new URLSearchParams(address.search)) }))
}

const opensList = ({ pathname }: Location) => pathname === '/' || pathname === '/queue'

const mayList = (worker: Me | null) => worker !== null && may(worker, 'requests.list')

import { MutationCache, type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Refused } from '#shared/refusals.ts'

/** The server's state. News and our own changes make it stale; nothing is written into it by hand. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network too a change is tried, so that its form says what became of it.
    mutations: { networkMode: 'always' },
    queries: { retry: (failures, error) => error.refusal === 'unreachable' && failures < 2, staleTime: 60_000 },
  },
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd, onSettled }),
})

/** A change has ended when the page shows what is true now; where no server answers, that cannot be waited for. */
function onSettled(_: unknown, error: Refused | null) {
  const shown = showAnew()
  return error?.refusal === 'unreachable' ? undefined : shown
}

/** Asks again all that is on the page, until it is answered: news that come meanwhile call the question off and ask it once more. */
async function showAnew() {
  const onPage = queryClient.getQueryCache().findAll({ type: 'active' })
  const answers = onPage.map((query) => () => untilAnswered(query, query.state.dataUpdateCount))
  await queryClient.invalidateQueries()
  await Promise.all(answers.map((answer) => answer()))
}

async function untilAnswered(query: Query, before: number) {
  let waited: Promise<unknown> | undefined
  while (query.state.dataUpdateCount === before && query.state.fetchStatus === 'fetching' && query.promise !== waited) {
    waited = query.promise
    await waited?.catch(() => {})
  }
}

/** Where an answer says that the session has ended, the page asks who is signed in. */
function noticeEnd({ refusal }: Refused) {
  if (refusal === 'session-needed') queryClient.invalidateQueries({ queryKey: ['session'] })
}
